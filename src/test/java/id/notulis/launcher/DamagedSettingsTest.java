package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program starts whatever its settings look like, and says what became of them.
class DamagedSettingsTest {

    @TempDir private Path folder;

    @Test
    void theWindowStartsKeepsTheFileAndSaysSoOnce() throws IOException {
        Path settings = settings();
        Files.writeString(settings, "{\"theme\": \"dark\", oops");

        assertThat(said()).anyMatch(it -> it.contains("settings.json.rusak"));
        assertThat(settings.resolveSibling("settings.json.rusak"))
                .hasContent("{\"theme\": \"dark\", oops");
        assertThat(settings).exists();
        assertThat(said()).noneMatch(it -> it.contains("rusak"));
    }

    @Test
    void oneThatWasSetAsideBeforeIsNotLost() throws IOException {
        Path settings = settings();
        Files.writeString(settings, "pertama");
        said();
        Files.writeString(settings, "kedua");
        assertThat(said()).anyMatch(it -> it.contains("settings.json.rusak-2"));
        assertThat(settings.resolveSibling("settings.json.rusak")).hasContent("pertama");
        assertThat(settings.resolveSibling("settings.json.rusak-2")).hasContent("kedua");
    }

    /// Where the program looks for them on this system.
    private Path settings() throws IOException {
        Path file =
                AppPaths.of(
                                System.getProperty("os.name"),
                                StartedWindow.environment(folder.toString()))
                        .settings();
        Files.createDirectories(file.getParent());
        return file;
    }

    private List<String> said() throws IOException {
        List<String> said = new ArrayList<>();
        try (ChildProcess child =
                ChildProcess.start(
                        ChildProcess.headless(), StartedWindow.class, folder.toString())) {
            for (String line = child.line(); !line.equals("closed"); line = child.line()) {
                said.add(line);
            }
        }
        return said;
    }
}
