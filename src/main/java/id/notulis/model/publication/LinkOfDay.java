package id.notulis.model.publication;

import id.notulis.model.Id;

/// A link that was published on some day, with the meeting it tells of.
///
/// @param meeting identity of the meeting
/// @param title what the meeting was about
/// @param link where it appeared
public record LinkOfDay(Id meeting, String title, PublishedLink link) {}
