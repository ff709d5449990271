package id.notulis.model.overview;

import id.notulis.model.people.Organisation;

/// An organisation in a list.
///
/// @param organisation itself
/// @param people how many people have their latest post there
public record OrganisationLine(Organisation organisation, int people) {}
