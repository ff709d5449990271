package id.notulis.work;

import id.notulis.store.BookException;
import java.util.function.Supplier;

/// Where what the store reports becomes what windows and commands understand.
final class Door {

    private Door() {}

    /// @throws BookFailure when the book cannot be used as asked
    static <T> T through(Supplier<T> work) {
        try {
            return work.get();
        } catch (BookException e) {
            throw new BookFailure(e);
        }
    }
}
