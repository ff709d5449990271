package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Statement;
import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note that offers to take a step back takes back that step and no other.
class UndoNoteTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        meeting =
                Papers.take(
                        book,
                        "Notula: Rapat\nTanggal: 4/6/2025\nPeserta:\n- Ani\nIsi:\nSatu\nDua\nTiga\n");
        window = Window.on(book);
        window.go(Destination.of(Place.WORKSPACE, meeting));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void takesBackWhatItNames() {
        remove(0);
        assertThat(lines()).containsExactly("Dua", "Tiga");
        window.fire("toast-action");
        assertThat(lines()).containsExactly("Satu", "Dua", "Tiga");
        assertThat(window.notes()).singleElement().asString().startsWith("Diurungkan:");
    }

    @Test
    void goesWhenAnotherLineIsTyped() {
        remove(0);
        window.press(KeyCode.CONTROL, KeyCode.L).type("Empat").press(KeyCode.ENTER);
        assertThat(window.find("toast-action")).isEmpty();
        assertThat(lines()).containsExactly("Dua", "Tiga", "Empat");
    }

    @Test
    void givesWayToThatOfTheNextStepOfItsKind() {
        remove(0);
        remove(0);
        assertThat(window.notes()).containsExactly("Butir dihapus");
        window.fire("toast-action");
        assertThat(lines()).containsExactly("Dua", "Tiga");
    }

    @Test
    void goesWhenTheStepIsTakenBackByKeys() {
        remove(1);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.find("toast-action")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.find("toast-action")).isEmpty();
        assertThat(lines()).containsExactly("Satu", "Tiga");
    }

    @Test
    void staysWhileSomethingIsTypedAndNotEntered() {
        remove(1);
        window.press(KeyCode.CONTROL, KeyCode.L).type("Belum");
        assertThat(window.find("toast-action")).isPresent();
    }

    @Test
    void isReachedAndLeftByKeys() {
        remove(1);
        assertThat(window.focused()).isEqualTo("workspace-entries");
        for (int step = 0; step < 9 && !window.focused().equals("toast-action"); step++) {
            window.press(KeyCode.F6);
        }
        assertThat(window.focused()).isEqualTo("toast-action");
        window.press(KeyCode.SPACE);
        assertThat(lines()).containsExactly("Satu", "Dua", "Tiga");
        assertThat(window.focused()).isNotBlank().doesNotStartWith("rail");
    }

    private void remove(int row) {
        ListView<?> list = window.node("workspace-entries", ListView.class);
        window.act(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(row);
                    list.getFocusModel().focus(row);
                });
        window.press(KeyCode.DELETE);
    }

    private List<String> lines() {
        return book.read(it -> it.meeting(meeting))
                .orElseThrow()
                .entries()
                .map(it -> ((Statement) it).paragraphs().getFirst())
                .toList();
    }
}
