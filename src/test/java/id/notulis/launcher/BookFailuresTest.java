package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books that cannot be used, and what the commands say of them.
final class BookFailuresTest {

    @TempDir private Path folder;

    @Test
    void aBookThatIsNotThereIsWrongUsage() {
        Path book = folder.resolve("tiada.notulis");
        for (Object[] command : everything(book)) {
            Run run = Run.of(command);
            assertThat(run.code()).as("%s", List.of(command)).isEqualTo(2);
            assertThat(run.err()).contains("tiada.notulis");
        }
        assertThat(book).doesNotExist();
    }

    @Test
    void aFileThatIsNoBookIsTold() throws IOException {
        Path book = Books.file(folder, "surat.notulis", "Yth. Kapolres, ".repeat(400));
        byte[] before = Files.readAllBytes(book);
        for (Object[] command : everything(book)) {
            Run run = Run.of(command);
            assertThat(run.code()).as("%s", List.of(command)).isEqualTo(4);
            assertThat(run.err()).contains("surat.notulis");
        }
        assertThat(book).hasBinaryContent(before);
    }

    @Test
    void anotherDatabaseIsNoBook() throws SQLException {
        Path book = folder.resolve("lain.notulis");
        sql(book, "CREATE TABLE t(a)");
        assertThat(Run.of("list", book, "meetings").code()).isEqualTo(4);
    }

    @Test
    void aNewerBookIsNotTouched() throws SQLException {
        Path book = Books.empty(folder);
        sql(book, "PRAGMA user_version=9999");
        for (Object[] command : everything(book)) {
            assertThat(Run.of(command).code()).as("%s", List.of(command)).isEqualTo(4);
        }
    }

    @Test
    void aDamagedBookIsTold() throws IOException {
        Path book = Books.filled(folder);
        byte[] bytes = Files.readAllBytes(book);
        for (int index = 4096; index < bytes.length; index += 64) {
            bytes[index] ^= 0x55;
        }
        Files.write(book, bytes);
        assertThat(Run.of("check", book).code()).isEqualTo(4);
        assertThat(Run.of("periksa", book).err()).doesNotContain("Exception");
    }

    @Test
    void aBookSomebodyWritesToIsReadAndNotWritten() throws IOException {
        Path book = Books.filled(folder);
        try (ChildProcess writer = ChildProcess.start(OpenWriter.class, book.toString())) {
            assertThat(writer.line()).isEqualTo("open");
            Path file = Books.file(folder, "a.notula.txt", "Notula: A\n");
            Run run = Run.of("import", book, file);
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("buku.notulis");
            assertThat(Run.of("list", book, "meetings").code()).isZero();
            assertThat(Run.of("show", book, "latest").code()).isZero();
            assertThat(Run.of("search", book, "polres").code()).isZero();
            assertThat(Run.of("check", book).code()).isZero();
        }
    }

    @Test
    void aNameThatIsTakenIsNotOverwritten() {
        Path book = Books.filled(folder);
        String before = Books.dump(book);
        assertThat(Run.of("new", book).code()).isEqualTo(5);
        assertThat(Books.dump(book)).isEqualTo(before);
    }

    @Test
    void aPlaceWhereNoBookCanBeIsTold() {
        Path file = Books.file(folder, "berkas", "x");
        Run run = Run.of("baru", file.resolve("buku.notulis"));
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void aCopyComesBackAsTheSameBook() {
        Path book = Books.filled(folder);
        Run copy = Run.of("cadangkan", book);
        assertThat(copy.code()).as(copy.err()).isZero();
        Path restored = folder.resolve("pulih.notulis");

        Run run = Run.of("pulihkan", copy.lines().getFirst(), "--to", restored);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly(restored.toString());
        assertThat(Books.dump(restored)).isEqualTo(Books.dump(book));
        assertThat(Run.of("check", restored).out()).isEqualTo("Buku utuh.\n");
        assertThat(Run.of("restore", copy.lines().getFirst(), "--to", book).code()).isEqualTo(5);
        assertThat(Run.of("restore", folder.resolve("tiada"), "--to", folder.resolve("y")).code())
                .isEqualTo(2);
        assertThat(Run.of("restore", copy.lines().getFirst()).code()).isEqualTo(2);
    }

    private static List<Object[]> everything(Path book) {
        return List.of(
                new Object[] {"list", book, "meetings"},
                new Object[] {"show", book, "latest"},
                new Object[] {"search", book, "kata"},
                new Object[] {"check", book},
                new Object[] {"backup", book},
                new Object[] {"export", book, "latest", "--all"},
                new Object[] {"import", book, "pom.xml"},
                new Object[] {"restore", book, "--to", book.resolveSibling("pulih.notulis")});
    }

    private static void sql(Path book, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }
}
