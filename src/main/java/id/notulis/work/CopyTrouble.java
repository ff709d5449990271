package id.notulis.work;

import id.notulis.i18n.Message;

/// What is amiss with the copies of a book.
///
/// @param why what to tell, and how to mend it
public record CopyTrouble(Kind kind, Message why) {

    /// What.
    public enum Kind {
        /// The last one could not be made.
        FAILED,
        /// What was written before the book was opened is in none of them: the copy at closing was
        /// not made.
        BEHIND,
        /// The last one is beside the book and not in the other folder.
        SECOND_PLACE
    }
}
