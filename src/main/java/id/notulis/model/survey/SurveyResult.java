package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;

/// Something that was agreed or decided.
///
/// @param id identity
/// @param meeting where
/// @param decision whether it was decided, else it was agreed
/// @param text as lists have it
/// @param reach the widest circle it may reach, with the line it answers to
public record SurveyResult(Id id, Id meeting, boolean decision, String text, Audience reach) {}
