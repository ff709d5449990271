package id.notulis.work;

/// Work on a draft of the book.
@FunctionalInterface
public interface Edit<T> {

    /// Reads from and puts into the draft. When it throws, nothing of it happened.
    T apply(Draft draft);
}
