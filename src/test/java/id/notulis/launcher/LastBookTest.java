package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.settings.Settings;
import id.notulis.settings.SettingsFile;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which book the program opens when it is not told one.
class LastBookTest {

    @TempDir private Path folder;

    @Test
    void theOneThatWasOpenLast() throws IOException {
        TempBook.furnished(folder).close();
        remember(Settings.DEFAULT.withRecent(TempBook.path(folder)));
        assertThat(told()).isEqualTo("opened " + TempBook.path(folder).toRealPath());
    }

    @Test
    void noOtherInItsPlaceWhenItIsGone() throws IOException {
        TempBook.furnished(folder).close();
        Path gone = folder.resolve("usb/Polres.notulis");
        remember(Settings.DEFAULT.withRecent(TempBook.path(folder)).withRecent(gone));
        assertThat(told()).startsWith("Buku ").contains("Polres.notulis", "tidak ada");
    }

    private void remember(Settings settings) throws IOException {
        new SettingsFile(
                        AppPaths.of(
                                        System.getProperty("os.name"),
                                        StartedWindow.environment(home()))
                                .settings())
                .write(settings);
    }

    private String told() throws IOException {
        try (ChildProcess child =
                ChildProcess.start(ChildProcess.headless(), FirstSight.class, home())) {
            return child.line();
        }
    }

    private String home() {
        return folder.resolve("home").toString();
    }
}
