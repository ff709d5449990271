package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.people.Organisation;
import id.notulis.settings.FontScale;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir Path folder;

    @Test
    void takesTheLastStepBackAndDoesItAgainByKeys() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Organisation senkom = new Organisation(TempBook.ids().next(), "Senkom", "", "", "");
            Window.onWindowThread(
                    () -> {
                        window.session()
                                .transact(
                                        Op.EDIT_ORGANISATION,
                                        this,
                                        draft -> {
                                            draft.put(senkom);
                                            return senkom;
                                        });
                        return senkom;
                    });

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(organisations(book)).doesNotContain(senkom);

            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(organisations(book)).contains(senkom);
            Picture.of(window, "shell", 1366, 728);
        }
    }

    @Test
    void lettersGrowAndShrinkByKeys() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(window.preferences().now().appearance().scale()).isEqualTo(FontScale.LARGER);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(window.preferences().now().appearance().scale()).isEqualTo(FontScale.NORMAL);
        }
    }

    @Test
    void speaksAnotherLanguageWithoutAnotherStart() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Looks.english(window);
            assertThat(window.node("rail-settings").getAccessibleText()).isEqualTo("Settings");
        }
    }

    private static List<Organisation> organisations(Workspace book) {
        return book.read(Snapshot::organisations);
    }
}
