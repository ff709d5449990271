package id.notulis.work;

import id.notulis.model.Id;

/// What became of one meeting of an imported file.
///
/// @param meeting its identity in the book
/// @param title its title
/// @param fate what became of it
public record Taken(Id meeting, String title, Fate fate) {

    /// What became of a meeting.
    public enum Fate {
        /// The book has it now.
        ADDED,
        /// The book had it already, word for word.
        KNOWN,
        /// It took the place of the book's draft.
        REPLACED
    }
}
