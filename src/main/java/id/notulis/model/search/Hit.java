package id.notulis.model.search;

import id.notulis.model.Id;
import java.util.Optional;

/// Something found.
///
/// @param kind what it is
/// @param id its identity
/// @param meeting the meeting it belongs to, if it belongs to one
/// @param title what to call it: a meeting's title, a person's name
/// @param snippet the text around the place that was found
/// @param rank its place among the hits, from 1
public record Hit(Kind kind, Id id, Optional<Id> meeting, String title, String snippet, int rank) {

    /// What can be found.
    public enum Kind {
        MEETING,
        ENTRY,
        ACTION,
        AGREEMENT,
        PERSON,
        ORGANISATION,
        /// A file of a meeting; its identity is the meeting's, its title its name.
        DOCUMENT
    }
}
