package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.overview.PointTouch;
import id.notulis.model.overview.PointUse;
import id.notulis.testkit.FollowedYear;
import id.notulis.testkit.TempBook;
import id.notulis.work.AgreementLedger.Entry;
import id.notulis.work.AgreementLedger.PointLine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the ledger tells of each point, against statements of its own on the file.
class AgreementLedgerTest {

    private static final String OF_POINT =
            " FROM entry_point ep JOIN agreement a ON a.id = ep.agreement_id JOIN meeting m ON m.id"
                    + " = ep.meeting_id WHERE m.binned_at IS NULL AND a.uid = ? AND ep.number = ?";

    @TempDir private Path folder;

    @Test
    void everyFigureOfAYearIsWhatTheRowsSay() throws SQLException {
        Path file;
        try (Workspace empty = TempBook.furnished(folder)) {
            file = empty.path();
        }
        FollowedYear.fill(file, 7);
        try (Workspace book = TempBook.openAt(file)) {
            AgreementLedger ledger = ledger(book, FollowedYear.TODAY);
            assertThat(ledger.entries()).hasSizeGreaterThanOrEqualTo(FollowedYear.AGREEMENTS);
            assertThat(compared(book, ledger)).isPositive();
            assertThat(
                            ledger.entries().stream()
                                    .flatMap(it -> it.points(ledger.today()).stream())
                                    .mapToInt(it -> it.counts().actionsDone())
                                    .sum())
                    .isPositive();
        }
    }

    @Test
    void everyFigureOfTheSamplesIsWhatTheRowsSay() throws SQLException {
        try (Workspace book = TempBook.sample(folder)) {
            Reviewed.addTo(book);
            AgreementLedger ledger = ledger(book, LocalDate.of(2025, 9, 10));
            assertThat(ledger.entries()).isNotEmpty();
            assertThat(compared(book, ledger)).isPositive();
        }
    }

    private static AgreementLedger ledger(Workspace book, LocalDate today) {
        return book.read(it -> it.agreementBook().ledger(today));
    }

    /// @return how many points were compared
    private static int compared(Workspace book, AgreementLedger ledger) throws SQLException {
        int compared = 0;
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + book.path().toUri())) {
            for (Entry entry : ledger.entries()) {
                int discussed = 0;
                for (PointLine line : entry.points(ledger.today())) {
                    compare(book, connection, entry.agreement(), line, ledger.today());
                    discussed += line.counts().meetings() > 0 ? 1 : 0;
                    compared++;
                }
                assertThat(entry.discussed()).isEqualTo(discussed);
            }
        }
        return compared;
    }

    private static void compare(
            Workspace book,
            Connection connection,
            Agreement agreement,
            PointLine line,
            LocalDate today)
            throws SQLException {
        PointRef point = new PointRef(agreement.id(), line.point().number());
        PointUse.Counts counts = line.counts();
        assertThat(Integer.toString(counts.meetings()))
                .isEqualTo(one(connection, "SELECT count(DISTINCT m.uid)" + OF_POINT, point));
        String actions =
                "SELECT count(*) FROM action WHERE status IN (%s) AND id IN (SELECT ep.entry_id"
                        + OF_POINT
                        + ")";
        assertThat(Integer.toString(counts.actionsOpen()))
                .isEqualTo(one(connection, actions.formatted("0, 1"), point));
        assertThat(Integer.toString(counts.actionsDone()))
                .isEqualTo(one(connection, actions.formatted("2"), point));
        Optional<LocalDate> last =
                Optional.ofNullable(one(connection, "SELECT max(m.first_day)" + OF_POINT, point))
                        .map(LocalDate::parse);
        assertThat(counts.lastDiscussed()).isEqualTo(last);
        Optional<LocalDate> since = last.or(agreement::validFrom).or(agreement::signed);
        assertThat(line.silent())
                .isEqualTo(
                        since.map(it -> Math.max(0, ChronoUnit.DAYS.between(it, today)))
                                .map(OptionalLong::of)
                                .orElse(OptionalLong.empty()));
        List<PointTouch> touches = book.read(it -> it.agreementBook().touches(point));
        assertThat(Integer.toString(touches.size()))
                .isEqualTo(one(connection, "SELECT count(DISTINCT ep.entry_id)" + OF_POINT, point));
        assertThat(new HashSet<>(touches)).hasSameSizeAs(touches);
        assertThat(touches.stream().map(PointTouch::meeting).distinct().count())
                .isEqualTo(counts.meetings());
        assertThat(touches).allMatch(it -> !it.text().isBlank());
    }

    private static String one(Connection connection, String statement, PointRef point)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, point.agreement().value());
            prepared.setInt(2, point.number());
            try (ResultSet rows = prepared.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
