package id.notulis.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens connections, and sets what SQLite is to do on them.
final class Connections {

    /// "NTLS": says of an SQLite file that it is a book.
    static final int APPLICATION_ID = 0x4E544C53;

    private Connections() {}

    /// A connection that can only read.
    static Session reader(BookFiles files) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return opened(files, config, pragmas(false));
    }

    /// A connection that can write to a book there is.
    static Session writer(BookFiles files) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return opened(files, config, pragmas(true));
    }

    /// A connection to a file that is made by it, not yet in WAL.
    static Session creator(BookFiles files) {
        return opened(
                files,
                new SQLiteConfig(),
                "PRAGMA page_size=4096; PRAGMA synchronous=FULL; PRAGMA application_id="
                        // not by a format: in some languages that has digits SQLite cannot read
                        + APPLICATION_ID
                        + ";"
                        + "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
                        + "PRAGMA recursive_triggers=ON;");
    }

    /// WAL is set on its own, once the file is known to be a book of ours: it writes to the file.
    static void enterWriteAheadLog(Session writer) {
        writer.words("PRAGMA journal_mode=WAL");
    }

    private static String pragmas(boolean writer) {
        String both =
                "PRAGMA busy_timeout=5000; PRAGMA cache_size=-16000; PRAGMA mmap_size=0;"
                        + "PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF;";
        return writer
                ? both
                        + "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                        + "PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=16777216;"
                        + "PRAGMA secure_delete=ON; PRAGMA recursive_triggers=ON;"
                : both;
    }

    private static Session opened(BookFiles files, SQLiteConfig config, String pragmas) {
        Session session;
        try {
            session = new Session(files, config.createConnection(url(files.book())));
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
        boolean set = false;
        try {
            session.script(pragmas);
            set = true;
            return session;
        } finally {
            if (!set) {
                session.close();
            }
        }
    }

    /// As a URI, because the driver takes a question mark in a plain path for the beginning of
    /// options.
    private static String url(Path book) {
        return "jdbc:sqlite:" + uri(book.toUri());
    }

    /// A share of Windows is the authority of its URI; SQLite knows no authority and wants it as
    /// the beginning of the path.
    static String uri(URI book) {
        String share = book.getRawAuthority();
        return share == null ? book.toString() : "file:////" + share + book.getRawPath();
    }
}
