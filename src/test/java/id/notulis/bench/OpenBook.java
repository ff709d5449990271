package id.notulis.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// The least a process can do that uses a book: starts, opens it, reads one number and ends.
final class OpenBook {

    private OpenBook() {}

    public static void main(String[] args) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection =
                        config.createConnection("jdbc:sqlite:" + Path.of(args[0]).toUri());
                Statement statement = connection.createStatement();
                ResultSet meetings = statement.executeQuery("SELECT count(*) FROM meeting")) {
            meetings.next();
            if (meetings.getInt(1) == 0) {
                throw new IllegalStateException("the book has no meeting");
            }
        }
    }
}
