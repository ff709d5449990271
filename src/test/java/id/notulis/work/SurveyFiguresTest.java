package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.Evaluation;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Share;
import id.notulis.model.survey.Span;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.LivelyYear;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of surveys are those a query in words of its own counts in the file.
final class SurveyFiguresTest {

    private static final int MEETINGS = 700;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 31);

    /// Meetings of the span, and lines of them that superiors may read.
    private static final String WITH =
            "WITH held AS (SELECT * FROM meeting WHERE binned_at IS NULL AND first_day >= '"
                    + FIRST
                    + "' AND first_day <= '"
                    + LAST
                    + "'), own AS (SELECT e.id FROM entry e, topic t WHERE t.id = e.topic_id AND"
                    + " e.kind <> 7 AND (e.audience IN (1, 2) OR (e.audience IS NULL AND t.closed ="
                    + " 0))), told AS (SELECT e.* FROM entry e WHERE e.id IN (SELECT id FROM own)"
                    + " AND (e.parent_id IS NULL OR e.parent_id IN (SELECT id FROM own)) AND"
                    + " e.meeting_id IN (SELECT id FROM held)), todo AS (SELECT c.* FROM action c"
                    + " WHERE c.id IN (SELECT id FROM told)) ";

    @TempDir private Path folder;

    @Test
    void aRecapCountsWhatAQueryCounts() throws SQLException {
        Recap recap = filled(book -> Recap.of(span(), book.surveyRows(days()), Audience.REPORT), 3);
        Recap.Attending attending = recap.attending();
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("SELECT count(*) FROM held", recap.meetings().size());
        counted.put("SELECT count(*) FROM held WHERE status = 2", recap.finished());
        counted.put(
                "SELECT count(*) FROM attendance WHERE meeting_id IN (SELECT id FROM held)",
                attending.listed());
        counted.put(presence("0, 1"), attending.present());
        counted.put(presence("2, 3, 4"), attending.excused());
        counted.put(presence("5"), attending.absent());
        counted.put(presence("6"), attending.represented());
        counted.put("SELECT count(*) FROM told WHERE kind = 3", agreed(recap));
        counted.put("SELECT count(*) FROM told WHERE kind = 4", recap.decisions());
        counted.put("SELECT count(*) FROM todo", recap.actions().all());
        counted.put("SELECT count(*) FROM todo WHERE status = 2", recap.actions().done());
        counted.put(
                "SELECT count(*) FROM todo WHERE status = 2 AND done_on <= due",
                recap.actions().inTime());
        counted.put(
                "SELECT count(*) FROM todo WHERE status IN (0, 1) AND due < '" + LAST + "'",
                recap.actions().late());
        counted.put(
                "SELECT count(*) FROM publication p, meeting m WHERE m.uid = p.meeting_uid AND"
                        + " m.binned_at IS NULL AND p.approved_by IS NOT NULL AND p.approved_on >= '"
                        + FIRST
                        + "' AND p.approved_on <= '"
                        + LAST
                        + "'",
                recap.releases());
        counted.put(
                "SELECT count(*) FROM published_link l, publication p, meeting m WHERE p.id ="
                        + " l.publication_id AND m.uid = p.meeting_uid AND m.binned_at IS NULL AND"
                        + " l.day >= '"
                        + FIRST
                        + "' AND l.day <= '"
                        + LAST
                        + "'",
                recap.links().size());
        counted.put("SELECT count(DISTINCT kind) FROM held", recap.kinds().size());
        counted.put(
                "SELECT count(DISTINCT person_id) FROM attendance WHERE meeting_id IN (SELECT id"
                        + " FROM held)",
                recap.people().size());
        for (Recap.Step step : recap.steps()) {
            String within =
                    " first_day >= '"
                            + step.span().days().first()
                            + "' AND first_day <= '"
                            + step.span().days().last()
                            + "'";
            counted.put("SELECT count(*) FROM held WHERE" + within, step.meetings());
            counted.put(
                    "SELECT count(*) FROM todo, entry e, held h WHERE e.id = todo.id AND h.id ="
                            + " e.meeting_id AND"
                            + within,
                    step.actions().all());
        }
        for (Recap.Count kind : recap.kinds()) {
            counted.put(
                    "SELECT count(*) FROM held WHERE kind = '" + kind.name() + "'", kind.number());
        }
        for (Recap.Delegated one : recap.organisations().subList(0, 20)) {
            counted.put(
                    "SELECT count(DISTINCT a.meeting_id) FROM attendance a, delegation d,"
                            + " organisation o WHERE d.id = a.delegation_id AND o.id ="
                            + " d.organisation_id AND a.presence < 2 AND o.name = '"
                            + one.name()
                            + "' AND a.meeting_id IN (SELECT id FROM held)",
                    one.meetings());
        }
        compare(counted);
        assertThat(counted.values()).allMatch(figure -> figure > 0);
    }

    @Test
    void anEvaluationCountsWhatAQueryCounts() throws SQLException {
        Evaluation evaluation =
                filled(
                        book ->
                                Evaluation.of(
                                        span(),
                                        book.evaluationRows(
                                                        book.agreements().stream()
                                                                .filter(
                                                                        it ->
                                                                                it.number()
                                                                                        .equals(
                                                                                                "MoU/1"))
                                                                .findFirst()
                                                                .orElseThrow()
                                                                .id(),
                                                        days())
                                                .orElseThrow(),
                                        Audience.REPORT),
                        5);
        Map<String, Integer> counted = new LinkedHashMap<>();
        int all = 0;
        for (Evaluation.Evaluated point : evaluation.points()) {
            String touched =
                    " FROM entry_point ep, agreement g WHERE g.id = ep.agreement_id AND g.number ="
                            + " 'MoU/1' AND ep.number = "
                            + point.point().number()
                            + " AND ep.entry_id IN (SELECT id FROM ";
            counted.put(
                    "SELECT count(DISTINCT ep.meeting_id)" + touched + "told)",
                    point.meetings().size());
            counted.put("SELECT count(*)" + touched + "todo)", point.figures().all());
            counted.put(
                    "SELECT count(*)" + touched + "todo WHERE status = 2)", point.figures().done());
            all += point.figures().all();
        }
        compare(counted);
        assertThat(all).isPositive();
        assertThat(evaluation.steps().stream().mapToInt(step -> step.actions().all()).sum())
                .isEqualTo(evaluation.actions().all());
    }

    @Test
    void sharesAreToldAsTheyAre() {
        assertThat(new Share(2, 3).percent()).isEqualTo("66,7%");
        assertThat(new Share(3, 3).percent()).isEqualTo("100%");
        assertThat(new Share(9_999, 10_000).percent()).isEqualTo("99,9%");
        assertThat(new Share(1, 10_000).percent()).isEqualTo("0,1%");
        assertThat(new Share(0, 4).percent()).isEqualTo("0%");
    }

    @Test
    void aSpanIsCalledWhatAnOfficeCallsIt() {
        assertThat(named("2025-06-01", "2025-06-30")).isEqualTo("Juni 2025");
        assertThat(named("2025-04-01", "2025-06-30")).isEqualTo("Triwulan II Tahun 2025");
        assertThat(named("2025-07-01", "2025-12-31")).isEqualTo("Semester II Tahun 2025");
        assertThat(named("2024-01-01", "2024-12-31")).isEqualTo("Tahun 2024");
        assertThat(named("2025-02-01", "2025-04-30")).isEqualTo("Februari 2025 s.d. April 2025");
        assertThat(named("2025-02-03", "2025-02-03")).isEqualTo("Senin, 3 Februari 2025");
        assertThat(named("2025-02-03", "2026-02-02"))
                .isEqualTo("3 Februari 2025 s.d. 2 Februari 2026");
        assertThat(
                        Span.of(new DateRange(LocalDate.of(2025, 5, 9), LocalDate.of(2025, 10, 2)))
                                .quarters())
                .extracting(span -> span.days().toString())
                .containsExactly(
                        "DateRange[first=2025-05-09, last=2025-06-30]",
                        "DateRange[first=2025-07-01, last=2025-09-30]",
                        "DateRange[first=2025-10-01, last=2025-10-02]");
    }

    private static String named(String first, String last) {
        return Span.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last))).name();
    }

    private static int agreed(Recap recap) {
        return recap.results().size() - recap.decisions();
    }

    private static String presence(String codes) {
        return "SELECT count(*) FROM attendance WHERE presence IN ("
                + codes
                + ") AND meeting_id IN (SELECT id FROM held)";
    }

    private static DateRange days() {
        return new DateRange(FIRST, LAST);
    }

    private static Span span() {
        return Span.of(days());
    }

    private <T> T filled(Function<Snapshot, T> reading, long seed) throws SQLException {
        assertThat(LAST).isBefore(LargeBook.LAST_DAY);
        TempBook.create(folder).close();
        LivelyYear.fill(TempBook.path(folder), MEETINGS, seed);
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            return book.read(reading);
        }
    }

    private void compare(Map<String, Integer> counted) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + TempBook.path(folder).toUri());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Integer> figure : counted.entrySet()) {
                try (ResultSet rows = statement.executeQuery(WITH + figure.getKey())) {
                    assertThat(Optional.of(rows.getInt(1)))
                            .as(figure.getKey())
                            .contains(figure.getValue());
                }
            }
        }
    }
}
