package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making a book where one has been.
final class NewBookTest {

    @TempDir private Path folder;

    @Test
    void whatReadingABookLeftBehindIsNotInTheWay() throws IOException {
        Path book = folder.resolve("kantor.notulis");
        Path log = folder.resolve("kantor.notulis-wal");
        assertThat(Run.of("new", book).code()).isZero();
        assertThat(Run.of("list", book, "meetings").code()).isZero();
        assertThat(log).isEmptyFile();
        Files.delete(book);

        Run again = Run.of("new", book);

        assertThat(again.code()).describedAs(again.err()).isZero();
        assertThat(Run.of("check", book).code()).isZero();
    }

    @Test
    void aLogWithCommitsIsNotThrownAway() throws IOException {
        Path book = folder.resolve("kantor.notulis");
        Path log = Files.write(folder.resolve("kantor.notulis-wal"), new byte[4096]);

        Run run = Run.of("new", book);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains(log.toString());
        assertThat(log).hasSize(4096);
        assertThat(book).doesNotExist();
    }
}
