package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.PersonName;

/// Somebody's part in one meeting.
///
/// @param meeting identity of the meeting
/// @param person identity
/// @param name as it stood there
/// @param position as it stood there; may be blank
/// @param organisation with whom; blank for nobody
/// @param presence whether the person was there
public record SurveyAttendance(
        Id meeting,
        Id person,
        PersonName name,
        String position,
        String organisation,
        Presence presence) {}
