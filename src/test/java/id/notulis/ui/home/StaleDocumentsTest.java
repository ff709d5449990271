package id.notulis.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Home says which documents no longer say what the minutes say, and no longer does once they were
/// made again.
class StaleDocumentsTest {

    private static final String STALE = "usang";

    @TempDir private Path folder;

    @Test
    void areTheDutyOfWhoeverChangedTheMinutesUntilTheyAreMadeAgain() {
        try (Workspace book = Reviewed.book(folder);
                Window window = made(book)) {
            assertThat(home(window)).doesNotContain(STALE);

            place(window, book, "Lapangan");
            assertThat(home(window)).contains(STALE, "Rapat kedua");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(home(window)).doesNotContain(STALE);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(home(window)).contains(STALE);

            window.go(Destination.of(Place.DOCUMENTS, meeting(book)));
            window.press(KeyCode.CONTROL, KeyCode.G);
            assertThat(home(window)).doesNotContain(STALE);
        }
    }

    /// A file that is gone is nobody's duty, and one that was edited in Word is its editor's.
    @Test
    void areNotThoseThatAreGoneOrWereEditedByHand() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = made(book)) {
            place(window, book, "Lapangan");
            assertThat(home(window)).contains(STALE);
            try (Stream<Path> files = Files.list(folder.resolve("Dokumen"))) {
                List<Path> all = files.sorted().toList();
                for (Path file : all.subList(1, all.size())) {
                    Files.delete(file);
                }
                Files.writeString(all.getFirst(), "disunting");
            }
            place(window, book, "Aula");
            assertThat(home(window)).doesNotContain(STALE);
        }
    }

    private static Window made(Workspace book) {
        Window window = Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book)));
        window.press(KeyCode.CONTROL, KeyCode.G);
        return window;
    }

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static void place(Window window, Workspace book, String place) {
        Window.onWindowThread(
                () -> {
                    window.session()
                            .transact(
                                    Op.EDIT_MEETING, window, Reviewed.placed(meeting(book), place));
                    return window;
                });
    }

    /// What stands on the first page.
    private static String home(Window window) {
        window.go(Destination.of(Place.HOME)).settle();
        List<String> words = new ArrayList<>();
        collect(window.node("page"), words);
        return String.join(" | ", words);
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
