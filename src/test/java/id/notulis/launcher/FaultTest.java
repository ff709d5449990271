package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.cli.Cli;
import id.notulis.cli.Surroundings;
import id.notulis.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens when the program itself fails, or the terminal.
final class FaultTest {

    @TempDir private Path folder;

    @Test
    void aFaultIsToldByItsCodeAndLogged() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path logs = folder.resolve("50% catatan");

        int code = failing(logs, new ByteArrayOutputStream(), err);

        String told = err.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(1);
        assertThat(told).contains("kode ", logs.resolve("notulis.0.log").toString());
        assertThat(told).doesNotContain("IllegalStateException", "\tat ", "gagal betul");
        String log = Files.readString(logs.resolve("notulis.0.log"));
        assertThat(log).contains("IllegalStateException: gagal betul", "\tat ");
        assertThat(log).contains(told.replaceFirst("(?s).*kode (\\w+).*", "$1"));
    }

    @Test
    void theSameFaultHasTheSameCode() {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        for (ByteArrayOutputStream err : List.of(first, second)) {
            failing(folder, new ByteArrayOutputStream(), err);
        }

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void aLogThatCannotBeWrittenThereIsWrittenElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas"), "x");
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(failing(file, new ByteArrayOutputStream(), err)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(System.getProperty("java.io.tmpdir"));
    }

    @Test
    void aFullTerminalIsAnOutputThatCouldNotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("full");
                    }
                };

        int code =
                Main.run(
                        List.of("--help"),
                        Map.of(),
                        new Terminal(
                                new PrintStream(full, false, StandardCharsets.UTF_8),
                                new PrintStream(err, false, StandardCharsets.UTF_8)));

        assertThat(code).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("keluaran standar");
    }

    private static int failing(Path logs, OutputStream out, OutputStream err) {
        return new Cli(
                        new Surroundings(Map.of(), Optional.empty(), "0"),
                        _ -> {
                            throw new IllegalStateException("gagal betul");
                        },
                        new LogFile(logs))
                .run(
                        List.of("list", "buku", "meetings"),
                        new Terminal(
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(err, false, StandardCharsets.UTF_8)));
    }
}
