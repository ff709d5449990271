package id.notulis.work;

/// What a book is opened for.
public enum Access {
    /// To look at; the book is locked by the first change, if there is one.
    READ,
    /// To change; the book is locked at once.
    WRITE
}
