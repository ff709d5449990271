package id.notulis.ui.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.FollowedYear;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every figure on the page is the one a query of its own counts in the file: of the two sample
/// meetings and a generated year, over a year, over three, over a month and over other days.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatisticsFiguresTest {

    private static final long SEED = 11;

    /// Meetings of the span, and lines of them that superiors may read.
    private static final String WITH =
            "WITH held AS (SELECT * FROM meeting WHERE binned_at IS NULL AND first_day >= 'FIRST' AND"
                    + " first_day <= 'LAST'), own AS (SELECT e.id FROM entry e, topic t WHERE t.id ="
                    + " e.topic_id AND e.kind <> 7 AND (e.audience IN (1, 2) OR (e.audience IS NULL"
                    + " AND t.closed = 0))), told AS (SELECT e.* FROM entry e WHERE e.id IN (SELECT"
                    + " id FROM own) AND (e.parent_id IS NULL OR e.parent_id IN (SELECT id FROM"
                    + " own)) AND e.meeting_id IN (SELECT id FROM held)), todo AS (SELECT c.* FROM"
                    + " action c WHERE c.id IN (SELECT id FROM told)), came AS (SELECT a.*,"
                    + " coalesce(d.organisation_name, o.name, '') AS office FROM attendance a JOIN"
                    + " delegation d ON d.id = a.delegation_id LEFT JOIN organisation o ON o.id ="
                    + " d.organisation_id WHERE a.meeting_id IN (SELECT id FROM held)) ";

    private static final String ATTENDING =
            "count(*), sum(presence IN (0, 1)), sum(presence IN (2, 3, 4)), sum(presence = 5),"
                    + " sum(presence = 6)";

    private Workspace book;
    private Window window;
    private String with = "";
    private String last = "";

    @BeforeAll
    void open(@TempDir Path folder) throws SQLException {
        Workspace empty = TempBook.furnished(folder);
        Path file = empty.path();
        empty.close();
        FollowedYear.fill(file, SEED);
        book = TempBook.openAt(file);
        ImportMinutes samples =
                new ImportMinutes(book, new Ulids(TempBook.CLOCK, new Random(SEED)));
        for (String name : List.of("2023-12-04-koordinasi-lapas", "2025-06-04-audiensi-senkom")) {
            samples.take(Path.of("seeds", name + ".notula.txt"), Manner.REFUSE);
        }
        window = Window.on(book).go(Destination.of(Place.STATISTICS));
    }

    @AfterAll
    void close() {
        window.close();
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31",
        "2023-01-01, 2025-12-31",
        "2025-05-01, 2025-05-31",
        "2025-04-14, 2025-06-02"
    })
    void everyFigureIsWhatAQueryCounts(String from, String until) throws SQLException {
        choose(from, until);
        cards();
        steps();
        counts();
        attending();
        results();
        actions();
        agreements();
    }

    private void choose(String from, String until) {
        with = WITH.replace("FIRST", from).replace("LAST", until);
        last = until;
        window.focus("statistics-from");
        window.act(() -> window.node("statistics-from", TextField.class).setText(from));
        window.focus("statistics-until");
        window.act(() -> window.node("statistics-until", TextField.class).setText(until));
        window.press(KeyCode.ENTER);
    }

    private void cards() throws SQLException {
        long meetings = number("SELECT count(*) FROM held");
        assertThat(meetings).isPositive();
        card("meetings", meetings, "SELECT count(*) FROM held WHERE status = 2");
        card(
                "results",
                number("SELECT count(*) FROM told WHERE kind IN (3, 4)"),
                "SELECT count(*) FROM told WHERE kind = 4");
        share(
                "attendance",
                "SELECT count(*) FROM came WHERE presence IN (0, 1)",
                "SELECT count(*) FROM came WHERE presence <> 6");
        share(
                "done",
                "SELECT count(*) FROM todo WHERE status = 2",
                "SELECT count(*) FROM todo WHERE status <> 3");
        share(
                "in-time",
                "SELECT count(*) FROM todo WHERE status = 2 AND done_on <= due",
                "SELECT count(*) FROM todo WHERE status = 2 AND done_on IS NOT NULL AND due IS NOT"
                        + " NULL");
        share(
                "covered",
                "SELECT count(*) FROM point p WHERE EXISTS (SELECT 1 FROM entry_point ep"
                        + " WHERE ep.agreement_id = p.agreement_id AND ep.number = p.number AND"
                        + " ep.entry_id IN (SELECT id FROM told))",
                "SELECT count(*) FROM point");
    }

    private void card(String id, long value, String note) throws SQLException {
        assertThat(figures(id)).containsExactly(value);
        assertThat(figures(id + "-note")).containsExactly(number(note));
    }

    private void share(String id, String part, String whole) throws SQLException {
        assertThat(figures(id + "-note")).containsExactly(number(part), number(whole));
        double percent = Math.round(1000.0 * number(part) / number(whole)) / 10.0;
        assertThat(text(id).replace("%", "").replace(',', '.'))
                .satisfies(it -> assertThat(Double.parseDouble(it)).isEqualTo(percent));
    }

    private void steps() throws SQLException {
        List<List<String>> shown = table("time");
        List<Long> sums = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L));
        for (List<String> line : shown) {
            for (int at = 0; at < sums.size(); at++) {
                sums.set(at, sums.get(at) + Long.parseLong(line.get(at + 1)));
            }
        }
        assertThat(sums)
                .containsExactly(
                        number("SELECT count(*) FROM held"),
                        number("SELECT count(*) FROM came WHERE presence IN (0, 1)"),
                        number("SELECT count(*) FROM told WHERE kind IN (3, 4)"),
                        number("SELECT count(*) FROM todo"),
                        number("SELECT count(*) FROM todo WHERE status = 2"));
        List<String> meetings =
                shown.stream().map(line -> line.get(1)).filter(it -> !it.equals("0")).toList();
        String part =
                shown.size() > 12 || shown.getFirst().getFirst().contains("Triwulan")
                        ? "substr(first_day, 1, 4) || ((substr(first_day, 6, 2) + 2) / 3)"
                        : "substr(first_day, 1, 7)";
        assertThat(meetings)
                .containsExactlyElementsOf(
                        rows("SELECT count(*) FROM held GROUP BY " + part + " ORDER BY " + part)
                                .stream()
                                .map(List::getFirst)
                                .toList());
    }

    private void counts() throws SQLException {
        assertThat(named("kind"))
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT kind, count(*) FROM held GROUP BY kind"));
        assertThat(named("host"))
                .containsExactlyInAnyOrderElementsOf(
                        rows(
                                "SELECT coalesce(h.host_name, o.name, '') AS host, count(*) FROM held"
                                        + " h LEFT JOIN organisation o ON o.id = h.host_id GROUP BY"
                                        + " host"));
    }

    private List<List<String>> named(String topic) {
        return table(topic).stream()
                .map(
                        line ->
                                List.of(
                                        line.getFirst().startsWith("(") ? "" : line.getFirst(),
                                        line.get(1)))
                .toList();
    }

    private void attending() throws SQLException {
        assertThat(
                        table("organisation").stream()
                                .map(
                                        line ->
                                                Stream.concat(
                                                                Stream.of(
                                                                        line.getFirst()
                                                                                        .equals(
                                                                                                "Tanpa"
                                                                                                        + " instansi")
                                                                                ? ""
                                                                                : line.getFirst()),
                                                                line.subList(1, 7).stream())
                                                        .toList()))
                .containsExactlyInAnyOrderElementsOf(
                        rows(
                                "SELECT office, count(DISTINCT iif(presence < 2, meeting_id, NULL)), "
                                        + ATTENDING
                                        + " FROM came GROUP BY office"));
        assertThat(table("person").stream().map(line -> line.subList(2, 7)))
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT " + ATTENDING + " FROM came GROUP BY person_id"));
    }

    private void results() throws SQLException {
        List<List<String>> shown = table("result");
        assertThat(shown).hasSize((int) number("SELECT count(*) FROM told WHERE kind IN (3, 4)"));
        assertThat(shown.stream().filter(line -> line.get(2).equals("Keputusan")))
                .hasSize((int) number("SELECT count(*) FROM told WHERE kind = 4"));
    }

    private void actions() throws SQLException {
        assertThat(table("action").stream().map(line -> Long.parseLong(line.get(1))))
                .containsExactly(
                        number("SELECT count(*) FROM todo WHERE status = 0"),
                        number("SELECT count(*) FROM todo WHERE status = 1"),
                        number("SELECT count(*) FROM todo WHERE status = 2"),
                        number("SELECT count(*) FROM todo WHERE status = 2 AND done_on <= due"),
                        number("SELECT count(*) FROM todo WHERE status = 3"),
                        number(
                                "SELECT count(*) FROM todo WHERE status IN (0, 1) AND due < '"
                                        + last
                                        + "'"));
    }

    private void agreements() throws SQLException {
        String touched = " FROM entry_point ep WHERE ep.agreement_id = g.id AND ep.entry_id IN";
        assertThat(
                        table("agreement").stream()
                                .map(
                                        line ->
                                                List.of(
                                                        line.get(1).isEmpty()
                                                                ? line.get(0)
                                                                : line.get(1),
                                                        line.get(2),
                                                        line.get(3),
                                                        line.get(5),
                                                        line.get(6),
                                                        line.get(7))))
                .containsExactlyInAnyOrderElementsOf(
                        rows(
                                "SELECT g.number, (SELECT count(*) FROM point p WHERE"
                                        + " p.agreement_id = g.id), (SELECT count(DISTINCT ep.number)"
                                        + touched
                                        + " (SELECT id FROM told)), (SELECT count(DISTINCT"
                                        + " ep.meeting_id)"
                                        + touched
                                        + " (SELECT id FROM told)), (SELECT count(DISTINCT"
                                        + " ep.entry_id)"
                                        + touched
                                        + " (SELECT id FROM todo)), (SELECT count(DISTINCT"
                                        + " ep.entry_id)"
                                        + touched
                                        + " (SELECT id FROM todo WHERE status = 2)) FROM agreement"
                                        + " g"));
    }

    /// What the page copies of a table, without its headings.
    private List<List<String>> table(String topic) {
        window.run("statistics-go-" + topic).focus("statistics-list");
        window.press(KeyCode.CONTROL, KeyCode.C);
        return window.outside()
                .pasted()
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    private String text(String id) {
        return window.node("statistics-" + id, Label.class).getText();
    }

    /// The numbers in a text, as Indonesian parts thousands.
    private List<Long> figures(String id) {
        return Stream.of(text(id).replace(".", "").split("\\D+"))
                .filter(it -> !it.isEmpty())
                .map(Long::parseLong)
                .toList();
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(rows(query).getFirst().getFirst());
    }

    private List<List<String>> rows(String query) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + book.path().toUri());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(with + query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    row.add(rows.getString(at));
                }
                all.add(row);
            }
        }
        return all;
    }
}
