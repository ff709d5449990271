package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.notulis.model.meeting.Meeting;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationTest {

    private static final Migrations WITHOUT_THE_STEP = Migrations.ALL;

    @TempDir private Path folder;
    private final RandomRecord record = new RandomRecord(11);
    private final Meeting meeting = record.meeting();
    private Path path;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    @BeforeEach
    void makeABookOfThePresentSchema() {
        path = TempBook.path(folder);
        Book.create(
                        path,
                        "01",
                        TempBook.CLOCK,
                        records -> {
                            record.organisations().forEach(records.organisations()::save);
                            record.people().forEach(records.people()::save);
                            record.agreements().forEach(records.agreements()::save);
                            records.meetings().save(Optional.empty(), Optional.of(meeting));
                        })
                .close();
    }

    @Test
    void keepsWhatIsInTheBookAndACopyOfBefore() throws IOException {
        assertMigrates();

        Path copy = folder.resolve("buku.cadangan").resolve("buku-sebelum.notulis");
        assertThat(Book.counts(copy)).isTrue();
        try (Book before = Migrator.open(copy, WITHOUT_THE_STEP)) {
            assertThat(meetingIn(before)).contains(meeting);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isDoneWhollyOrNotAtAllWhenKilled(long seed) throws IOException, InterruptedException {
        List<String> said;
        try (ChildProcess child = ChildProcess.start(Migrator.class, path.toString())) {
            child.line();
            said = child.killAfter(new Random(seed).nextInt(250_000));
        }
        Migrations now = said.isEmpty() ? schemaNow() : Migrator.WITH_A_STEP;
        try (Book book = Migrator.open(path, now)) {
            assertThat(meetingIn(book)).contains(meeting);
            assertThat(book.examine()).isEmpty();
        }
        assertMigrates();
    }

    @Test
    void isNotBegunWithoutACopy() throws IOException {
        Files.writeString(folder.resolve("buku.cadangan"), "no folder");

        assertThatExceptionOfType(BookException.class)
                .isThrownBy(() -> Migrator.open(path, Migrator.WITH_A_STEP))
                .returns(BookException.Reason.UNWRITABLE, BookException::reason);

        assertThat(schemaNow()).isEqualTo(WITHOUT_THE_STEP);
    }

    @Test
    void takesNothingOfAStepThatFails() {
        Migrations broken = Migrator.with("9999-broken.sql");

        assertThatIllegalStateException().isThrownBy(() -> Migrator.open(path, broken));

        assertThat(schemaNow()).isEqualTo(WITHOUT_THE_STEP);
        assertMigrates();
    }

    @Test
    void isLeftToANewerProgramOnceDone() {
        assertMigrates();

        assertThatExceptionOfType(BookException.class)
                .isThrownBy(() -> Migrator.open(path, WITHOUT_THE_STEP))
                .returns(BookException.Reason.NEWER, BookException::reason);
    }

    private void assertMigrates() {
        try (Book book = Migrator.open(path, Migrator.WITH_A_STEP)) {
            assertThat(meetingIn(book)).contains(meeting);
            assertThat(book.examine()).isEmpty();
        }
        try (Session session = Connections.reader(new BookFiles(path))) {
            assertThat(session.words("SELECT count(*) FROM extra")).containsExactly("60000");
            assertThat(session.words("SELECT note FROM meeting")).containsExactly(meeting.title());
        }
    }

    private Migrations schemaNow() {
        try (Session session = Connections.reader(new BookFiles(path))) {
            String number = session.words("PRAGMA user_version").getFirst();
            return number.equals(String.valueOf(Migrator.WITH_A_STEP.latest()))
                    ? Migrator.WITH_A_STEP
                    : WITHOUT_THE_STEP;
        }
    }

    private Optional<Meeting> meetingIn(Book book) {
        return book.read(records -> records.meetings().get(meeting.id()));
    }
}
