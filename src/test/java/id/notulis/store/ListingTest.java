package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.TempBook;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of minutes is opened by statements that leave the meetings alone, which are large.
class ListingTest {

    @TempDir Path folder;

    @Test
    void orderOfTheMinutesIsReadFromItsIndexAlone() throws IOException, SQLException {
        assertThat(plan("minutes/keys"))
                .anyMatch(step -> step.contains("USING COVERING INDEX meeting_day"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void onlyMeetingsOfASeriesAreAskedForTheirSeries() throws IOException, SQLException {
        assertThat(plan("meeting/series"))
                .anyMatch(step -> step.startsWith("SCAN m USING INDEX meeting_of_series"));
    }

    /// How SQLite goes about a statement.
    private List<String> plan(String name) throws IOException, SQLException {
        Workspace work = TempBook.furnished(folder);
        Path book = work.path();
        work.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + text(name))) {
            List<String> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
            return steps;
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Book.class.getResourceAsStream(name + ".sql")) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
