package id.notulis.work;

/// What to do with a meeting the book has already, by title, date and start, but with other
/// content.
public enum Manner {
    /// Refuse the file and say where the two differ.
    REFUSE,
    /// Put the file's in the place of the book's, as long as that is a draft.
    UPDATE,
    /// Take it in as another meeting.
    AGAIN
}
