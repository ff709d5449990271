package id.notulis.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of a book: itself, what SQLite keeps beside it, and what we keep there.
record BookFiles(Path book) {

    static final String SUFFIX = ".notulis";

    BookFiles {
        book = book.toAbsolutePath().normalize();
    }

    /// With links resolved, so that a book has one lock whatever way leads to it.
    static BookFiles of(Path path) {
        try {
            return new BookFiles(Files.exists(path) ? path.toRealPath() : path);
        } catch (IOException e) {
            throw Faults.unwritable(path, e);
        }
    }

    /// The name without its suffix; a book named otherwise keeps its whole name.
    String name() {
        String file = String.valueOf(book.getFileName());
        return file.endsWith(SUFFIX) && file.length() > SUFFIX.length()
                ? file.substring(0, file.length() - SUFFIX.length())
                : file;
    }

    Path lock() {
        return book.resolveSibling(name() + ".lock");
    }

    Path commit() {
        return book.resolveSibling(name() + ".commit");
    }

    Path copies() {
        return book.resolveSibling(name() + ".cadangan");
    }

    /// Moves the book and what SQLite keeps beside it; the mark of its last commit goes with it,
    /// and its copies stay.
    void moveTo(BookFiles other) {
        try {
            for (String suffix : List.of("-wal", "-shm", "-journal", "")) {
                Path file = book.resolveSibling(book.getFileName() + suffix);
                if (Files.exists(file)) {
                    Files.move(file, other.book.resolveSibling(other.book.getFileName() + suffix));
                }
            }
            if (Files.exists(commit())) {
                Files.move(commit(), other.commit());
            }
        } catch (IOException e) {
            throw Faults.unwritable(book, e);
        }
    }

    /// SQLite's write-ahead log. Never opened, only measured.
    Path wal() {
        return book.resolveSibling(book.getFileName() + "-wal");
    }

    /// SQLite's rollback journal, of copies only.
    Path journal() {
        return book.resolveSibling(book.getFileName() + "-journal");
    }
}
