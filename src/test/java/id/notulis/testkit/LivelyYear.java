package id.notulis.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes a [LargeBook] tell everything a survey counts: results, private remarks and internal
/// lines, closed topics, answers, absences, classified and thrown away meetings, hosts, releases
/// and links, actions done in time, late and cancelled.
public final class LivelyYear {

    private static final int REMARK = 7;

    private final Connection connection;
    private final Random random;

    private LivelyYear(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    /// Fills an empty book that is not open.
    public static void fill(Path book, int meetings, long seed) throws SQLException {
        LargeBook.fill(book, meetings, seed);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book.toUri())) {
            connection.setAutoCommit(false);
            new LivelyYear(connection, seed).enliven();
            connection.commit();
        }
    }

    private void enliven() throws SQLException {
        for (long meeting : keys("SELECT id FROM meeting")) {
            run("UPDATE meeting SET classification = ? WHERE id = ?", chance(8) ? 2 : 0, meeting);
            if (chance(12)) {
                run("UPDATE meeting SET binned_at = '2025-06-04T00:00:00Z' WHERE id = ?", meeting);
            }
            if (chance(2)) {
                run(
                        "UPDATE meeting SET host_id = ? WHERE id = ?",
                        1 + random.nextInt(LargeBook.ORGANISATIONS),
                        meeting);
            }
            if (chance(3)) {
                published(meeting);
            }
        }
        run("UPDATE topic SET closed = 1 WHERE id % 9 = 0");
        run("UPDATE attendance SET presence = (meeting_id * 7 + person_id) % 7");
        for (long entry : keys("SELECT id FROM entry WHERE kind < 8 ORDER BY id")) {
            int kind = random.nextInt(REMARK + 1);
            run("UPDATE entry SET kind = ? WHERE id = ?", kind, entry);
            if (chance(4)) {
                run("UPDATE entry SET audience = ? WHERE id = ?", random.nextInt(3), entry);
            }
        }
        run("UPDATE entry SET audience = 0 WHERE kind = 8 AND id % 11 = 0");
        run(
                "UPDATE entry SET parent_id = (SELECT max(q.id) FROM entry q WHERE q.topic_id ="
                        + " entry.topic_id AND q.id < entry.id AND q.id % 5 <> 0) WHERE id % 5 = 0");
        for (long action : keys("SELECT id FROM action")) {
            int status = random.nextInt(4);
            LocalDate due = LargeBook.LAST_DAY.minusDays(random.nextInt(400));
            run(
                    "UPDATE action SET status = ?, due = ?, done_on = ? WHERE id = ?",
                    status,
                    chance(5) ? null : due.toString(),
                    status == 2 && !chance(6)
                            ? due.plusDays(random.nextInt(9) - 4).toString()
                            : null,
                    action);
        }
    }

    private void published(long meeting) throws SQLException {
        run(
                "INSERT INTO publication (id, meeting_uid, headline, approved_by, approved_on)"
                        + " SELECT id, uid, '', ?, ? FROM meeting WHERE id = ?",
                chance(3) ? null : "Kapolres",
                LargeBook.LAST_DAY.minusDays(random.nextInt(400)).toString(),
                meeting);
        for (int link = 0; link < random.nextInt(3); link++) {
            run(
                    "INSERT INTO published_link (uid, publication_id, seq, medium, day, address)"
                            + " VALUES (?, ?, ?, 'Media', ?, 'https://media.example/')",
                    Ids.of(50_000_000 + meeting * 10 + link).value(),
                    meeting,
                    link,
                    LargeBook.LAST_DAY.minusDays(random.nextInt(400)).toString());
        }
    }

    private boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    private List<Long> keys(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
            return keys;
        }
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
