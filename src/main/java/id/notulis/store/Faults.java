package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.BookException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what went wrong below into what the user is told.
final class Faults {

    private Faults() {}

    /// A failure of SQLite: one of disk, file or lock is the user's to know, anything else is a
    /// fault of the program. The program's statements are fixed and known to work: a book that does
    /// not understand one has a damaged schema.
    static RuntimeException of(BookFiles files, SQLException fault) {
        Path book = files.book();
        return switch (primaryCode(fault)) {
            case SQLITE_NOTADB -> notABook(files, fault);
            case SQLITE_CORRUPT, SQLITE_ERROR -> damaged(book, fault);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new BookException(Reason.LOCKED, Message.of("store.locked", book), fault);
            case SQLITE_READONLY ->
                    new BookException(
                            Reason.UNWRITABLE, Message.of("store.protected", book), fault);
            case SQLITE_FULL ->
                    new BookException(Reason.UNWRITABLE, Message.of("store.full", book), fault);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM ->
                    new BookException(
                            Reason.UNWRITABLE,
                            Message.of(
                                    isProtected(book) ? "store.protected" : "store.unreachable",
                                    book),
                            fault);
            default -> new IllegalStateException(fault.getMessage(), fault);
        };
    }

    /// Beside a book on a disk that nobody may write to SQLite cannot put its log, and says no more
    /// than that it cannot open something.
    private static boolean isProtected(Path book) {
        Path folder = book.toAbsolutePath().getParent();
        return Files.isReadable(book)
                && !(Files.isWritable(book) && folder != null && Files.isWritable(folder));
    }

    /// A file that does not begin as a database: once a book, if the number of its last commit lies
    /// beside it.
    private static BookException notABook(BookFiles files, SQLException fault) {
        return Files.exists(files.commit())
                ? damaged(files.book(), fault)
                : new BookException(
                        Reason.NOT_A_BOOK, Message.of("store.foreign", files.book()), fault);
    }

    static BookException damaged(Path book, Exception fault) {
        return new BookException(
                Reason.DAMAGED,
                Message.of("store.damaged", book, Objects.toString(fault.getMessage(), "")),
                fault);
    }

    static BookException damaged(Path book, String finding) {
        return new BookException(Reason.DAMAGED, Message.of("store.damaged", book, finding));
    }

    static BookException missing(Path book) {
        return new BookException(Reason.MISSING, Message.of("store.missing", book));
    }

    static BookException gone(Path book) {
        return new BookException(Reason.UNWRITABLE, Message.of("store.gone", book));
    }

    static BookException taken(Path book) {
        return new BookException(Reason.UNWRITABLE, Message.of("store.taken", book));
    }

    static BookException unwritable(Path path, IOException fault) {
        return new BookException(Reason.UNWRITABLE, Message.of("store.unwritable", path), fault);
    }

    private static SQLiteErrorCode primaryCode(SQLException fault) {
        return fault instanceof SQLiteException known
                ? SQLiteErrorCode.getErrorCode(known.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
