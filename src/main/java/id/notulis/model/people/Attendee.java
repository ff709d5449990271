package id.notulis.model.people;

import id.notulis.model.Id;

/// Somebody on the meeting's attendance list, who carries name and post as they stood there.
///
/// @param person identity of the person, unique within the list
public record Attendee(Id person) implements Speaker, Individual {}
