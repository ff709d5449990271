package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.LivelyYear;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No survey and no calendar tells its readers a line they may not read, nor what a classified
/// meeting was about: every line and every title of a made-up book is a word of its own, looked for
/// in all parts of each file.
final class SurveySecrecyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 31);
    private static final DateRange DAYS = new DateRange(FIRST, LAST);

    /// Lines superiors may not read, said in other words than the program's: what is private,
    /// internal, or answers to such a line, and all of classified meetings.
    private static final String OPEN =
            "WITH own AS (SELECT e.id FROM entry e, topic t WHERE t.id = e.topic_id AND e.kind <> 7"
                    + " AND (e.audience IN (1, 2) OR (e.audience IS NULL AND t.closed = 0))), told"
                    + " AS (SELECT e.* FROM entry e, meeting m WHERE m.id = e.meeting_id AND"
                    + " m.classification = 0 AND e.id IN (SELECT id FROM own) AND (e.parent_id IS"
                    + " NULL OR e.parent_id IN (SELECT id FROM own)))";

    @TempDir private Path folder;

    @Test
    void noLineGoesPastItsCircle() throws SQLException, IOException {
        TempBook.furnished(folder).close();
        LivelyYear.fill(TempBook.path(folder), 400, 11);
        List<String> forbidden;
        List<String> remarks;
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + TempBook.path(folder).toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE entry SET body = 'qz' || id || 'zq' WHERE kind <> 8");
            statement.executeUpdate("UPDATE action SET body = 'qz' || id || 'zq'");
            statement.executeUpdate("UPDATE meeting SET title = 'judul' || id || 'zq'");
            forbidden =
                    words(
                            statement,
                            OPEN
                                    + " SELECT 'qz' || id || 'zq' FROM entry WHERE id NOT IN"
                                    + " (SELECT id FROM told) UNION SELECT 'judul' || id || 'zq'"
                                    + " FROM meeting WHERE classification > 0");
            remarks = words(statement, "SELECT 'qz' || id || 'zq' FROM entry WHERE kind = 7");
        }
        assertThat(forbidden).hasSizeGreaterThan(1000);
        try (Workspace book = TempBook.openAt(TempBook.path(folder))) {
            Agreement agreement = book.read(Snapshot::agreements).getFirst();
            for (SurveyOrder order :
                    List.of(
                            new SurveyOrder.OfSpan(DAYS),
                            new SurveyOrder.OfAgreement(agreement.id(), DAYS),
                            matrix(Audience.REPORT))) {
                for (SurveyFormat format : SurveyFormat.of(order.kind())) {
                    String told = told(book, order, format);
                    assertThat(forbidden.stream().filter(told::contains))
                            .as("%s as %s", order, format)
                            .isEmpty();
                    assertThat(told).contains("zq");
                }
            }
            String calendar = book.read(ExportCalendar::text);
            assertThat(forbidden.stream().filter(calendar::contains)).isEmpty();
            assertThat(calendar).contains("Batas waktu: qz");
            for (SurveyFormat format : SurveyFormat.values()) {
                String own = told(book, matrix(Audience.INTERNAL), format);
                assertThat(remarks.stream().filter(own::contains)).isEmpty();
            }
        }
    }

    private static SurveyOrder matrix(Audience readers) {
        return new SurveyOrder.OfActions(
                false,
                false,
                "",
                Optional.of(DAYS),
                Optional.empty(),
                LAST,
                readers,
                Optional.empty());
    }

    private String told(Workspace book, SurveyOrder order, SurveyFormat format) throws IOException {
        Path file =
                new ExportDocuments(book, TempBook.CLOCK, "0")
                        .surveys()
                        .export(order, format, Optional.empty(), folder.resolve("hasil"), false)
                        .file();
        if (format == SurveyFormat.PAGES) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        Map<String, byte[]> parts = DocxText.parts(Files.readAllBytes(file));
        return parts.values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> words(Statement statement, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
