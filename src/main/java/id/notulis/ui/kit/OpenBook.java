package id.notulis.ui.kit;

import id.notulis.work.Workspace;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The book that is open now, for several threads: while another takes its place nobody reads.
final class OpenBook {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Workspace book;

    OpenBook(Workspace book) {
        this.book = book;
    }

    Workspace get() {
        return book;
    }

    <T> T with(Function<Workspace, T> work) {
        lock.readLock().lock();
        try {
            return work.apply(book);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Puts another book in the place of this one. When that fails this one stays.
    void replace(UnaryOperator<Workspace> other) {
        lock.writeLock().lock();
        try {
            book = other.apply(book);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
