package id.notulis.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

/// A year of an office whose meetings leave much to do: persons at the table and elsewhere,
/// organisations and free words in charge, or nobody; days that have passed, that come this week
/// and later, or none; all states; some meetings thrown away. Equal seeds make equal years.
public final class FollowedYear {

    public static final int MEETINGS = 200;
    public static final int ACTIONS = 900;
    public static final int PEOPLE = 150;
    public static final int ORGANISATIONS = 12;
    public static final int AGREEMENTS = 8;

    /// The day a list of it is looked at: a Wednesday, the last day of a meeting.
    public static final LocalDate TODAY = LargeBook.LAST_DAY;

    private static final int DAYS = 420;
    private static final int AHEAD = 60;

    private FollowedYear() {}

    /// Fills an empty book that is not open.
    public static void fill(Path book, long seed) throws SQLException {
        LargeBook.fill(book, MEETINGS, seed);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book.toUri());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("PRAGMA recursive_triggers=ON");
            statement.executeUpdate(
                    "DELETE FROM entry WHERE id IN (SELECT id FROM action ORDER BY id LIMIT -1 OFFSET "
                            + ACTIONS
                            + ")");
            statement.executeUpdate("DELETE FROM action WHERE id NOT IN (SELECT id FROM entry)");
            statement.executeUpdate(
                    "DELETE FROM action_owner WHERE entry_id NOT IN (SELECT id FROM action)");
            statement.executeUpdate(
                    "DELETE FROM entry_point WHERE entry_id NOT IN (SELECT id FROM entry)");
            statement.executeUpdate(
                    "UPDATE delegation SET organisation_id = 1 + organisation_id % "
                            + ORGANISATIONS);
            statement.executeUpdate(
                    "UPDATE entry_point SET agreement_id = 1 + agreement_id % " + AGREEMENTS);
            statement.executeUpdate(
                    "UPDATE meeting SET binned_at = '2025-06-04T00:00:00Z' WHERE id % 17 = 0");
            follow(connection, new Random(seed));
            connection.commit();
        }
    }

    private static void follow(Connection connection, Random random) throws SQLException {
        try (PreparedStatement action =
                        connection.prepareStatement(
                                "UPDATE action SET status = ?, due = ?, done_on = ? WHERE id = ?");
                PreparedStatement nobody =
                        connection.prepareStatement("DELETE FROM action_owner WHERE entry_id = ?");
                PreparedStatement person =
                        connection.prepareStatement(
                                "UPDATE action_owner SET words = NULL, person_id = (SELECT"
                                        + " a.person_id FROM attendance a WHERE a.meeting_id ="
                                        + " action_owner.meeting_id ORDER BY a.person_id LIMIT 1) WHERE"
                                        + " entry_id = ?");
                PreparedStatement office =
                        connection.prepareStatement(
                                "UPDATE action_owner SET words = NULL, organisation_id = ? WHERE"
                                        + " entry_id = ?");
                Statement statement = connection.createStatement();
                var keys = statement.executeQuery("SELECT id FROM action ORDER BY id")) {
            while (keys.next()) {
                long id = keys.getLong(1);
                int status = random.nextInt(4);
                LocalDate due = TODAY.minusDays(random.nextInt(DAYS)).plusDays(AHEAD);
                action.setInt(1, status);
                action.setString(2, random.nextInt(6) == 0 ? null : due.toString());
                action.setString(3, status == 2 ? due.minusDays(1).toString() : null);
                action.setLong(4, id);
                action.executeUpdate();
                switch (random.nextInt(4)) {
                    case 0 -> run(nobody, id);
                    case 1 -> run(person, id);
                    case 2 -> {
                        office.setInt(1, 1 + random.nextInt(ORGANISATIONS));
                        office.setLong(2, id);
                        office.executeUpdate();
                    }
                    default -> {
                        // free words stay
                    }
                }
            }
        }
    }

    private static void run(PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        statement.executeUpdate();
    }
}
