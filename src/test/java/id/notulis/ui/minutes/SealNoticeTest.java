package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Access;
import id.notulis.work.Interference;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said above final minutes whose seal does not hold.
final class SealNoticeTest {

    @TempDir Path folder;

    @Test
    void aSealThatHoldsIsNotSpokenOf() {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = Reviewed.meeting(book, "Rapat kedua");
            Reviewed.finalise(book, id);
            try (Window window = Window.on(book).go(Destination.of(Place.WORKSPACE, id))) {
                assertThat(window.find("workspace-seal")).isEmpty();
            }
        }
    }

    @Test
    void aBrokenSealIsToldWithWhatItMeansAndWhatToDo() {
        Id id;
        Id other;
        try (Workspace book = Reviewed.book(folder)) {
            id = Reviewed.meeting(book, "Rapat kedua");
            other = Reviewed.meeting(book, "Rapat persiapan");
            Reviewed.finalise(book, id);
        }
        Interference.run(
                TempBook.path(folder), "UPDATE meeting SET place = 'Aulb' WHERE place = 'Aula'");
        try (Workspace book = TempBook.open(folder, Access.WRITE)) {
            try (Window window = Window.on(book).go(Destination.of(Place.WORKSPACE, id))) {
                assertThat(window.node("workspace-seal-text", Label.class).getText())
                        .startsWith("Disegel 4 Juni 2025 pukul 10.31.")
                        .contains("cadangan", "ralat");
                Picture.of(window, "segel", 1366, 728);
                Picture.of(window, "segel-kecil", 1093, 614);
                window.go(Destination.of(Place.WORKSPACE, other));
                assertThat(window.find("workspace-seal")).isEmpty();
                window.go(Destination.of(Place.WORKSPACE, id));
                Window.onWindowThread(
                        () -> {
                            window.node("workspace-seal-review", Button.class).fire();
                            return id;
                        });
                window.settle();
                assertThat(window.find("review-seal")).isPresent();
            }
            try (Window window = Window.on(book, TempBook.CLOCK, Looks.DARK_ENGLISH)) {
                window.go(Destination.of(Place.WORKSPACE, id));
                assertThat(window.find("workspace-seal")).isPresent();
                Picture.of(window, "segel-gelap-inggris", 1366, 728);
            }
        }
    }
}
