package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The window is asked for where no screen answers.
@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems always have a screen")
class NoScreenTest {

    @TempDir private Path folder;

    @Test
    void saysWhatIsMissingAndWhatToDoInstead() throws IOException, InterruptedException {
        assertThat(start("id_ID.UTF-8")).isEqualTo(5);
        assertThat(errors())
                .startsWith("Jendela tidak dapat dibuka")
                .contains("notulis --help")
                .doesNotContain("Exception", "\tat ");
        assertThat(errors().lines()).hasSize(1);
        assertThat(log()).contains("UnsupportedOperationException");
    }

    @Test
    void leavesTheBookFreeForCommands() throws IOException, InterruptedException {
        TempBook.furnished(folder).close();
        assertThat(start("en_US.UTF-8", TempBook.path(folder).toString())).isEqualTo(5);
        assertThat(errors()).startsWith("The window cannot be opened");
        assertThat(Run.of("check", TempBook.path(folder)).code()).isZero();
    }

    private int start(String language, String... arguments)
            throws IOException, InterruptedException {
        String cache = "-Djavafx.cachedir=" + System.getProperty("javafx.cachedir", "");
        ProcessBuilder builder = ChildProcess.builder(List.of(cache), Main.class, arguments);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", language);
        builder.environment().putAll(StartedWindow.environment(folder.resolve("home").toString()));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start()
                .waitFor();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8);
    }

    private String log() throws IOException {
        return Files.readString(
                AppPaths.of(
                                System.getProperty("os.name"),
                                StartedWindow.environment(folder.resolve("home").toString()))
                        .logs()
                        .resolve("notulis.0.log"));
    }
}
