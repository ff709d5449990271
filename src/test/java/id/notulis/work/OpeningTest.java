package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 3L * Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNotThere(Access access) {
        assertRefused(access, BookFailure.Reason.MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoBookAndLeavesItAlone(Access access) throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        for (byte[] content :
                new byte[][] {{}, "Notula: x".getBytes(StandardCharsets.UTF_8), noise}) {
            Files.write(TempBook.path(folder), content);
            assertRefused(access, BookFailure.Reason.NOT_A_BOOK);
            assertThat(TempBook.path(folder)).hasBinaryContent(content);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnSqliteFileOfOthersAndAFolder(Access access) throws IOException {
        Interference.run(TempBook.path(folder), "CREATE TABLE meta (id INTEGER)");
        assertRefused(access, BookFailure.Reason.NOT_A_BOOK);

        Files.delete(TempBook.path(folder));
        Files.createDirectory(TempBook.path(folder));
        assertRefused(access, BookFailure.Reason.NOT_A_BOOK);
    }

    @ParameterizedTest
    @EnumSource
    void neverTouchesABookOfANewerProgram(Access access) throws IOException {
        TempBook.create(folder).close();
        Interference.run(TempBook.path(folder), "PRAGMA user_version = 99");
        byte[] content = Files.readAllBytes(TempBook.path(folder));

        assertRefused(access, BookFailure.Reason.NEWER);

        assertThat(TempBook.path(folder)).hasBinaryContent(content);
    }

    @ParameterizedTest
    @EnumSource
    void findsAHeaderThatIsGoneAndAFileThatIsCut(Access access) throws IOException {
        TempBook.create(folder).close();
        byte[] content = Files.readAllBytes(TempBook.path(folder));

        byte[] headless = content.clone();
        Arrays.fill(headless, 0, 16, (byte) 0);
        Files.write(TempBook.path(folder), headless);
        assertRefused(access, BookFailure.Reason.DAMAGED);

        Files.write(TempBook.path(folder), Arrays.copyOf(content, content.length / 2));
        assertRefused(access, BookFailure.Reason.DAMAGED);
    }

    /// Damage in structure is found before anything is written; damage in text is for other means.
    /// Whatever is met, it is told as damage, and the file stays as it is.
    @ParameterizedTest
    @MethodSource("seeds")
    void tellsDamageAsDamageAndLeavesItAlone(long seed) throws IOException {
        Random random = new Random(seed);
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, seed);
        }
        byte[] content = Files.readAllBytes(TempBook.path(folder));
        for (int flip = 0; flip < 1 + random.nextInt(30); flip++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(TempBook.path(folder), content);

        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            Dump.of(workspace);
            workspace.check();
        } catch (BookFailure e) {
            assertThat(e.reason())
                    .isIn(
                            BookFailure.Reason.DAMAGED,
                            BookFailure.Reason.NOT_A_BOOK,
                            BookFailure.Reason.NEWER);
        }
        assertThat(TempBook.path(folder)).hasBinaryContent(content);
    }

    @Test
    void findsAPageThatIsGoneBeforeItIsWrittenTo() throws IOException {
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, 4);
        }
        byte[] content = Files.readAllBytes(TempBook.path(folder));
        int refused = 0;
        for (int page = 1; page < content.length / 4096; page++) {
            byte[] spoilt = content.clone();
            Arrays.fill(spoilt, page * 4096, (page + 1) * 4096, (byte) 0xFF);
            Files.write(TempBook.path(folder), spoilt);
            try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
                assertThat(workspace.check()).as("page %d", page).isNotEmpty();
            } catch (BookFailure e) {
                assertThat(e.reason()).isEqualTo(BookFailure.Reason.DAMAGED);
                assertThat(TempBook.path(folder)).hasBinaryContent(spoilt);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buku?mode=ro.notulis", "a b%20c#d.notulis", "rapat é😀.notulis", "x.db"})
    void takesAnyFileName(String name) throws IOException {
        Path path = folder.resolve(name);
        Workspace.create(path, TempBook.NO_LISTS, List.of(), TempBook.CLOCK, TempBook.ids())
                .close();

        assertThat(path).isRegularFile();
        try (Workspace workspace =
                Workspace.open(path, Access.READ, TempBook.CLOCK, TempBook.ids())) {
            assertThat(workspace.path()).isEqualTo(path.toRealPath());
        }
    }

    @Test
    void makesNoBookOverAnyFileOrAnotherBooksLog() throws IOException {
        Files.writeString(TempBook.path(folder), "mine");
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> TempBook.create(folder))
                .returns(BookFailure.Reason.UNWRITABLE, BookFailure::reason);
        assertThat(TempBook.path(folder)).hasContent("mine");

        Files.delete(TempBook.path(folder));
        Files.writeString(folder.resolve("buku.notulis-wal"), "log");
        assertThatExceptionOfType(BookFailure.class).isThrownBy(() -> TempBook.create(folder));
        assertThat(TempBook.path(folder)).doesNotExist();
    }

    @Test
    void makesNoBookWhereThereIsNoFolder() {
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> TempBook.create(folder.resolve("none")))
                .returns(BookFailure.Reason.UNWRITABLE, BookFailure::reason);
    }

    private void assertRefused(Access access, BookFailure.Reason reason) {
        assertThatExceptionOfType(BookFailure.class)
                .isThrownBy(() -> TempBook.open(folder, access))
                .satisfies(
                        failure -> {
                            assertThat(failure.reason()).isEqualTo(reason);
                            for (Language language : Language.values()) {
                                assertThat(Messages.in(language).text(failure.told()))
                                        .contains("buku.notulis");
                            }
                        });
    }
}
