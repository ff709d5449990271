package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.search.Candidate;
import id.notulis.model.search.Hit.Kind;
import id.notulis.search.InquiryText;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.ProgressHandler;

/// A search for the lines of some meetings runs at every letter: it must not step through the lines
/// of all others, of which there may be very many.
class LinesOfMeetingsTest {

    private static final int MEETINGS = 300;
    private static final int LINES = MEETINGS * (LargeBook.LINES + LargeBook.ACTIONS);

    private final AtomicInteger steps = new AtomicInteger();
    private Connection connection;

    /// One of the meetings is like no other.
    @BeforeEach
    void fill(@TempDir Path folder) throws SQLException {
        TempBook.create(folder).close();
        Path book = TempBook.path(folder);
        LargeBook.fill(book, MEETINGS, 5);
        connection = DriverManager.getConnection("jdbc:sqlite:" + book.toUri());
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE meeting SET kind = 'Langka', place = 'Gedung Langka', number = 'B/Langka',"
                            + " first_day = '2001-02-03', last_day = NULL WHERE id = 7");
            statement.executeUpdate("UPDATE organisation SET name = 'Kantor Langka' WHERE id = 5");
            statement.executeUpdate(
                    "UPDATE delegation SET organisation_id = iif(meeting_id = 7, 5, 6)");
            statement.executeUpdate(
                    "UPDATE entry SET person_id = (SELECT n.person_id FROM attendance n"
                            + " WHERE n.meeting_id = entry.meeting_id LIMIT 1)");
        }
        ProgressHandler.setHandler(
                connection,
                1,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        steps.incrementAndGet();
                        return 0;
                    }
                });
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tempat:gedung", "jenis:langka", "nomor:langka", "sampai:2010"})
    void thoseOfAFewAreFoundInFewSteps(String text) {
        assertThat(found(Kind.ENTRY, text, 300)).hasSize(LargeBook.LINES);
        assertThat(found(Kind.ACTION, text, 300)).hasSize(LargeBook.ACTIONS);
    }

    @Test
    void thoseOfOnesPeopleAreFoundInFewSteps() {
        assertThat(found(Kind.ENTRY, "instansi:langka", 300)).hasSize(LargeBook.LINES);
        assertThat(found(Kind.ENTRY, "instansi:tiada", 300)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tempat:ruang",
                "sampai:2030",
                "status:final",
                "instansi:instansi",
                "-jenis:x"
            })
    void ofManyOnlyTheNewestAreRead(String text) {
        assertThat(found(Kind.ENTRY, text, 20)).hasSize(20);
    }

    private List<Candidate> found(Kind kind, String text, int most) {
        steps.set(0);
        List<Candidate> found =
                new InquiryStore(new Session(new BookFiles(Path.of("")), connection))
                        .find(
                                kind,
                                InquiryText.read(text, LargeBook.LAST_DAY).inquiry(),
                                false,
                                most);
        assertThat(steps.get()).as(text).isPositive().isLessThan(LINES);
        return found;
    }
}
