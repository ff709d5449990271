package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.BookException.Reason;
import java.nio.file.Files;

/// Tells whether a file is a book, and of which schema. What a file says of itself is asked through
/// SQLite, never read: somebody may have it open.
final class Identity {

    private Identity() {}

    static void requireFile(BookFiles files) {
        if (!Files.exists(files.book())) {
            throw Faults.missing(files.book());
        }
        if (!Files.isRegularFile(files.book())) {
            throw foreign(files);
        }
    }

    /// The schema number of a book.
    ///
    /// @throws BookException when it is no book, or one of a newer program
    static int schema(Session session, Migrations migrations) {
        BookFiles files = session.files();
        if (number(session, "application_id") != Connections.APPLICATION_ID) {
            throw foreign(files);
        }
        int schema = number(session, "user_version");
        if (schema > migrations.latest()) {
            throw new BookException(
                    Reason.NEWER,
                    Message.of("store.newer", files.book(), schema, migrations.latest()));
        }
        return schema;
    }

    private static int number(Session session, String pragma) {
        return Integer.parseInt(session.words("PRAGMA " + pragma).getFirst());
    }

    private static BookException foreign(BookFiles files) {
        return new BookException(Reason.NOT_A_BOOK, Message.of("store.foreign", files.book()));
    }
}
