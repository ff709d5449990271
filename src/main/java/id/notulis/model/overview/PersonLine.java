package id.notulis.model.overview;

import id.notulis.model.people.Person;

/// A person in a list.
///
/// @param person all that is known
/// @param position the latest post; may be blank
/// @param organisation name of the organisation of that post; may be blank
public record PersonLine(Person person, String position, String organisation) {}
