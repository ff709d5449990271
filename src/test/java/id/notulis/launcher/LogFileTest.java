package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.cli.FaultLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However much goes wrong, the log stays small, and what was told of a fault is in the file that
/// was named.
class LogFileTest {

    private static final int LIMIT = 1 << 20;
    private static final String LONG = "isi ".repeat(80_000);

    @TempDir private Path folder;

    @Test
    void theOldestGoesAndTheLogStaysSmall() throws IOException {
        LogFile log = new LogFile(folder);
        for (int fault = 0; fault < 30; fault++) {
            log.record(new IllegalStateException("kejadian " + fault + " " + LONG));
        }
        List<Path> files = files();
        assertThat(files)
                .extracting(it -> it.getFileName().toString())
                .isSubsetOf(
                        "notulis.0.log",
                        "notulis.1.log",
                        "notulis.2.log",
                        "notulis.3.log",
                        "notulis.4.log");
        assertThat(files).allMatch(it -> size(it) <= LIMIT + 2 * LONG.length());
        String all = String.join("", files.stream().map(LogFileTest::text).toList());
        assertThat(all).contains("kejadian 29 ").doesNotContain("kejadian 0 ");
    }

    @Test
    void eachFaultIsInTheFileThatWasNamed() {
        LogFile log = new LogFile(folder);
        for (int fault = 0; fault < 9; fault++) {
            FaultLog.Note note =
                    log.record(new IllegalStateException("kejadian " + fault + " " + LONG));
            assertThat(text(note.file())).contains("kejadian " + fault + " ", note.code());
        }
    }

    @Test
    void faultsOfSeveralThreadsAreAllWrittenOnce() throws IOException {
        LogFile log = new LogFile(folder);
        IntStream.range(0, 16)
                .parallel()
                .forEach(it -> log.record(new IllegalStateException("kejadian-" + it + ".")));
        assertThat(files()).singleElement().isEqualTo(folder.resolve("notulis.0.log"));
        String told = text(folder.resolve("notulis.0.log"));
        for (int fault = 0; fault < 16; fault++) {
            assertThat(told).containsOnlyOnce("kejadian-" + fault + ".");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
