package id.notulis.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

/// Fills a book with very many meetings straight in its file, which takes seconds where the program
/// itself, one meeting after the other, would take minutes. Equal seeds make equal books.
///
/// The last day of a meeting is [#LAST_DAY]; a tenth are drafts, of which some are reviewed, the
/// others final. Of six actions one is open and has its day.
public final class LargeBook {

    public static final int LINES = 15;
    public static final int ACTIONS = 5;
    public static final int PEOPLE = 800;
    public static final int ORGANISATIONS = 60;
    public static final int AGREEMENTS = 100;
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 4);

    private static final String[] WORDS =
            ("rapat koordinasi hoaks masyarakat kegiatan bersama laporan jadwal patroli pembinaan"
                            + " warga informasi pelatihan kehumasan dokumentasi pemberitaan"
                            + " pengamanan narasi klarifikasi media sosial kemitraan desa sekolah"
                            + " anggota petugas data rilis wartawan pelayanan evaluasi bulanan"
                            + " tahanan kunjungan lapas polres senkom radio siaga bencana")
                    .split(" ");
    private static final String[] SYLLABLES = new String[100];

    static {
        String consonants = "bdgklmnprt";
        for (int at = 0; at < SYLLABLES.length; at++) {
            SYLLABLES[at] = consonants.charAt(at / 10) + "a" + consonants.charAt(at % 10) + "i";
        }
    }

    private static final int RARE = WORDS.length * SYLLABLES.length;
    private static final String[] KINDS = {"Audiensi", "Koordinasi", "Rapat staf", "Anev", ""};

    private final Connection connection;
    private final Random random;
    private long entry;
    private long topic;
    private long uid;

    private LargeBook(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    /// Adds meetings to an empty book that is not open.
    public static void fill(Path book, int meetings, long seed) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book.toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys=OFF");
            statement.executeUpdate("PRAGMA recursive_triggers=ON");
            connection.setAutoCommit(false);
            LargeBook large = new LargeBook(connection, seed);
            large.others();
            large.meetings(meetings);
            connection.commit();
            connection.setAutoCommit(true);
            statement.executeUpdate("ANALYZE");
            statement.executeUpdate("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private void others() throws SQLException {
        try (Rows organisations =
                        rows(
                                "INSERT INTO organisation (id, uid, name, abbreviation, kind, city)"
                                        + " VALUES (?, ?, ?, '', '', 'Madiun')");
                Rows people =
                        rows(
                                "INSERT INTO person (id, uid, retired, corps, front_titles, name,"
                                        + " back_titles, service_number) VALUES (?, ?, 0, '', '', ?, '',"
                                        + " '')");
                Rows agreements =
                        rows(
                                "INSERT INTO agreement (id, uid, number, kind, subject, valid_until,"
                                        + " parent_number) VALUES (?, ?, ?, 'MoU', ?, ?, '')");
                Rows points =
                        rows("INSERT INTO point (agreement_id, number, body) VALUES (?, ?, ?)")) {
            for (int at = 1; at <= ORGANISATIONS; at++) {
                organisations.add(at, uid(), "Instansi " + at + " " + word());
            }
            for (int at = 1; at <= PEOPLE; at++) {
                people.add(at, uid(), "Orang " + at + " " + word());
            }
            for (int at = 1; at <= AGREEMENTS; at++) {
                agreements.add(
                        at, uid(), "MoU/" + at, text(4), LAST_DAY.plusDays(at * 40L).toString());
                for (int point = 1; point <= 4; point++) {
                    points.add(at, point, text(6));
                }
            }
        }
    }

    private void meetings(int count) throws SQLException {
        try (Rows meetings =
                        rows(
                                "INSERT INTO meeting (id, uid, status, title, kind, first_day,"
                                        + " last_day, start_time, end_kind, zone, place, classification,"
                                        + " number, series, initials, next_known, next_place,"
                                        + " next_subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, 0,"
                                        + " '', '', '', 0, '', '')");
                Rows delegations =
                        rows(
                                "INSERT INTO delegation (id, meeting_id, seq, organisation_id)"
                                        + " VALUES (?, ?, 1000, ?)");
                Rows attendances =
                        rows(
                                "INSERT OR IGNORE INTO attendance (meeting_id, person_id,"
                                        + " delegation_id, seq, retired, corps, front_titles, name,"
                                        + " back_titles, position, second_role, presence, reason, head)"
                                        + " VALUES (?, ?, ?, ?, 0, '', '', ?, '', 'Anggota', '', 0, '',"
                                        + " 0)");
                Minutes minutes = new Minutes()) {
            for (int at = 1; at <= count; at++) {
                String day = LAST_DAY.minusDays((count - at) / 3).toString();
                int status = random.nextInt(100);
                meetings.add(
                        at,
                        uid(),
                        status < 7 ? 0 : status < 10 ? 1 : 2,
                        "Rapat " + text(4),
                        KINDS[random.nextInt(KINDS.length)],
                        day,
                        day,
                        "%02d:30".formatted(8 + random.nextInt(8)),
                        "Ruang " + word());
                delegations.add(at, at, 1 + random.nextInt(ORGANISATIONS));
                for (int member = 1; member <= 10; member++) {
                    int person = 1 + random.nextInt(PEOPLE);
                    attendances.add(at, person, at, member * 1000, "Orang " + person);
                }
                minutes.of(at, LocalDate.parse(day));
            }
        }
    }

    private Rows rows(String sql) throws SQLException {
        return new Rows(connection.prepareStatement(sql));
    }

    private String uid() {
        return Ids.of(++uid).value();
    }

    /// Few words are said again and again, most hardly ever.
    private String word() {
        double chance = random.nextDouble();
        int rare = (int) (chance * chance * chance * RARE);
        String word = WORDS[rare % WORDS.length];
        return rare < WORDS.length ? word : word + SYLLABLES[rare / WORDS.length];
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder(word());
        for (int at = 1; at < words; at++) {
            text.append(' ').append(word());
        }
        return text.toString();
    }

    /// Topics, lines and actions.
    private final class Minutes implements AutoCloseable {

        private static final int TASK = 8;

        private final Rows topics =
                rows(
                        "INSERT INTO topic (id, uid, meeting_id, seq, title, closed)"
                                + " VALUES (?, ?, ?, 1000, ?, 0)");
        private final Rows entries =
                rows(
                        "INSERT INTO entry (id, uid, meeting_id, topic_id, seq, kind, body)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        private final Rows actions =
                rows(
                        "INSERT INTO action (id, body, due, priority, status)"
                                + " VALUES (?, ?, ?, 0, ?)");
        private final Rows owners =
                rows(
                        "INSERT INTO action_owner (entry_id, seq, meeting_id, words)"
                                + " VALUES (?, 0, ?, ?)");
        private final Rows points =
                rows(
                        "INSERT INTO entry_point (entry_id, seq, meeting_id, agreement_id, number)"
                                + " VALUES (?, 0, ?, ?, ?)");

        Minutes() throws SQLException {}

        void of(int meeting, LocalDate day) throws SQLException {
            topic++;
            topics.add(topic, uid(), meeting, text(3));
            for (int line = 1; line <= LINES + ACTIONS; line++) {
                entry++;
                boolean action = line > LINES;
                entries.add(
                        entry,
                        uid(),
                        meeting,
                        topic,
                        line * 1000,
                        action ? TASK : 0,
                        action ? "" : text(15));
                if (action) {
                    actions.add(
                            entry,
                            text(8),
                            day.plusDays(14).toString(),
                            random.nextInt(6) == 0 ? 0 : 2);
                    owners.add(entry, meeting, "Seksi " + word());
                    points.add(
                            entry, meeting, 1 + random.nextInt(AGREEMENTS), 1 + random.nextInt(4));
                }
            }
        }

        @Override
        public void close() throws SQLException {
            for (Rows rows : new Rows[] {topics, entries, actions, owners, points}) {
                rows.close();
            }
        }
    }

    /// One statement, run again and again.
    private record Rows(PreparedStatement statement) implements AutoCloseable {

        void add(Object... values) throws SQLException {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
