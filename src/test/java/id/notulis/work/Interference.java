package id.notulis.work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Does with SQL what no program of ours does.
public final class Interference {

    private Interference() {}

    static void rename(Path book, String organisation) {
        run(book, "UPDATE organisation SET name = '" + organisation + "'");
    }

    public static void run(Path book, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
