package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.draft.TypedText;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Saving;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed into the minutes is in the book before it is entered.
class TypedTextTest {

    @TempDir private Path folder;

    @Test
    void isThereWhenTheBookIsOpenedAgainAndGoesWhenItIsEntered() {
        try (Workspace book = TempBook.furnished(folder)) {
            Id meeting = Workroom.imported(book, folder, Workroom.HEAD);
            try (Window window = room(book, meeting)) {
                window.type("# Pembukaan").press(KeyCode.ENTER);
                window.type("@Wiwin Rapat dib");
                assertThat(drafts(window.session().book())).containsExactly("@Wiwin Rapat dib");
            }
            try (Window window = room(book, meeting)) {
                assertThat(text(window, "workspace-capture")).isEqualTo("@Wiwin Rapat dib");
                window.type("uka").press(KeyCode.ENTER);
                assertThat(text(window, "workspace-capture")).isEmpty();
                assertThat(drafts(book)).isEmpty();
            }
            assertThat(entries(book, meeting)).isEqualTo(1);
        }
    }

    @Test
    void isGoneWhenItIsGivenUp() {
        try (Workspace book = TempBook.furnished(folder)) {
            Id meeting = Workroom.imported(book, folder, Workroom.HEAD);
            try (Window window = room(book, meeting)) {
                window.type("// salah").press(KeyCode.ESCAPE);
                assertThat(drafts(book)).isEmpty();
            }
        }
    }

    @Test
    @MovesAnOpenBook
    void staysInTheLineWhenTheBookCannotBeWrittenAndIsEnteredElsewhere() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path usb = folder.resolve("usb.notulis");
        try (Workspace book = TempBook.furnished(place)) {
            Id meeting = Workroom.imported(book, folder, Workroom.HEAD);
            try (Window window = room(book, meeting)) {
                window.type("# Pembukaan").press(KeyCode.ENTER);
                Files.move(place, folder.resolve("dipindah"));
                window.type("@Wiwin Rapat dibuka").press(KeyCode.ENTER);
                assertThat(text(window, "workspace-capture")).isEqualTo("@Wiwin Rapat dibuka");
                assertThat(window.session().savingProperty().get())
                        .isInstanceOf(Saving.Failed.class);

                window.outside().answer(usb);
                Button elsewhere = window.node("status-elsewhere", Button.class);
                Window.onWindowThread(
                        () -> {
                            elsewhere.fire();
                            return elsewhere;
                        });
                window.settle();
                assertThat(text(window, "workspace-capture")).isEqualTo("@Wiwin Rapat dibuka");
                assertThat(drafts(window.session().book())).containsExactly("@Wiwin Rapat dibuka");
                Window.onWindowThread(
                        () -> {
                            window.node("workspace-capture").requestFocus();
                            return elsewhere;
                        });
                window.press(KeyCode.ENTER);
                assertThat(entries(window.session().book(), meeting)).isEqualTo(1);
                assertThat(drafts(window.session().book())).isEmpty();
                assertThat(place).doesNotExist();
            }
        }
    }

    private static Window room(Workspace book, Id meeting) {
        return Window.on(book).go(Destination.of(Place.WORKSPACE, meeting)).settle();
    }

    private static String text(Window window, String id) {
        return ((TextInputControl) window.node(id)).getText();
    }

    private static List<String> drafts(Workspace book) {
        return book.drafts().all().stream().map(TypedText::text).toList();
    }

    private static long entries(Workspace book, Id meeting) {
        return book.read((Snapshot it) -> it.meeting(meeting)).orElseThrow().entries().count();
    }
}
