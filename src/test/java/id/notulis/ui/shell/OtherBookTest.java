package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.settings.Settings;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Access;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another book is opened by its key from anywhere.
class OtherBookTest {

    @TempDir private Path folder;
    private Path here;
    private Path there;
    private Window window;

    @BeforeEach
    void open() throws IOException {
        here = made("satu");
        there = made("dua");
        window = Window.welcome(Settings.DEFAULT.withRecent(here));
        window.fire("welcome-recent-0");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void takesThePlaceOfTheOneThatWasOpen() {
        choose(there);
        assertThat(window.session().book().path()).isEqualTo(there);
        try (Workspace free = TempBook.open(folder.resolve("satu"), Access.WRITE)) {
            assertThat(free.path()).isEqualTo(here);
        }
    }

    @Test
    void theSameOneIsOpenedAgain() {
        choose(here);
        assertThat(window.session().book().path()).isEqualTo(here);
    }

    @Test
    void whoThinksBetterOfItStays() {
        window.press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.session().book().path()).isEqualTo(here);
    }

    @Test
    void oneThatCannotBeOpenedIsToldOfWhereTheFirstIsOneClickAway() throws IOException {
        choose(Files.writeString(folder.resolve("surat.notulis"), "Dengan hormat"));
        assertThat(window.node("welcome-trouble-text", Label.class).getText())
                .contains("surat.notulis");
        window.fire("welcome-recent-0");
        assertThat(window.session().book().path()).isEqualTo(here);
    }

    private Path made(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        TempBook.furnished(place).close();
        return TempBook.path(place);
    }

    private void choose(Path book) {
        window.outside().answer(book);
        window.press(KeyCode.CONTROL, KeyCode.O);
    }
}
