package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;

/// A line of minutes that belongs to a point of an agreement.
///
/// @param agreement whose point
/// @param meeting whose minutes
/// @param point number of the point
/// @param reach the widest circle it may reach, with the line it answers to
public record SurveyTouch(Id agreement, Id meeting, int point, Audience reach) {}
