package id.notulis.model.people;

import id.notulis.model.Id;

/// A person of the book who is not on the meeting's attendance list.
///
/// @param person identity
/// @param name the name as it stood when the line was written
public record Outsider(Id person, PersonName name) implements Individual {}
