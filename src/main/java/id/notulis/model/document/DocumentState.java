package id.notulis.model.document;

/// How a written file stands to the record.
public enum DocumentState {
    /// The file is as written, and the record would write it again just so.
    CURRENT,
    /// The file is as written, the record has changed since.
    STALE,
    /// Somebody changed the file; it is never overwritten.
    EDITED,
    /// There is no file at its place, nor anywhere the log knows documents.
    MISSING,
    /// The file is as written, but lies under another name or in another folder.
    MOVED
}
