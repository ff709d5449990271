package id.notulis.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// SQLite's own code, which takes as long to load as a short command does all the rest.
public final class Driver {

    private Driver() {}

    /// Loads it on another thread, so that it is there when the first book is opened. Whatever goes
    /// wrong here goes wrong again, and is told, when a book is opened.
    public static void loadAhead() {
        Thread.ofPlatform().daemon().name("sqlite-ahead").start(Driver::load);
    }

    private static void load() {
        try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                PreparedStatement statement = memory.prepareStatement("SELECT 1")) {
            statement.execute();
        } catch (SQLException | LinkageError e) {
            System.getLogger(Driver.class.getName())
                    .log(System.Logger.Level.DEBUG, "SQLite was not loaded ahead", e);
        }
    }
}
