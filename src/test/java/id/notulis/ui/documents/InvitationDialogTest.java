package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.invitation.Invitation;
import id.notulis.testkit.Looks;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only an invitation says, by keyboard.
class InvitationDialogTest {

    @TempDir private Path folder;

    @Test
    void anInvitationIsFilledInAndUndone() {
        try (Workspace book = Reviewed.book(folder);
                Window window =
                        Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book)))) {
            window.run("documents-invitation");
            assertThat(window.focused()).isEqualTo("invitation-addressees");
            window.type("Camat Kartoharjo; Ketua RW 5").press(KeyCode.TAB).type("Madiun");
            window.press(KeyCode.TAB).type("lusa").press(KeyCode.ENTER);

            Label wrong = (Label) window.node("invitation-day-error");
            assertThat(wrong.getText()).contains("2/6/2025");
            assertThat(window.focused()).isEqualTo("invitation-day");
            assertThat(invitation(book).isNothing()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.A).type("2/6/2025");
            window.press(KeyCode.TAB).type("PDH").press(KeyCode.ENTER);

            Invitation kept = invitation(book);
            assertThat(kept.addressees()).isEqualTo(List.of("Camat Kartoharjo", "Ketua RW 5"));
            assertThat(kept.day()).contains(LocalDate.of(2025, 6, 2));
            assertThat(kept.dress()).isEqualTo("PDH");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(invitation(book).isNothing()).isTrue();
        }
    }

    @Test
    void whereThereIsLittleRoomItScrollsAndItsButtonsAreSeen() {
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book, TempBook.CLOCK, Looks.LARGEST)) {
            window.resize(1093, 582).go(Destination.of(Place.DOCUMENTS, meeting(book)));
            window.run("documents-invitation").type("Ketua RW 5").press(KeyCode.ESCAPE);
            window.run("documents-invitation").focus("invitation-day").type("lusa");
            window.press(KeyCode.ENTER);

            assertThat(bottom(window, "invitation-save")).isLessThan(582);
            window.focus("invitation-confirmation");
            assertThat(bottom(window, "invitation-confirmation"))
                    .isLessThan(bottom(window, "invitation-save"));
        }
    }

    private static double bottom(Window window, String id) {
        return Window.onWindowThread(
                () -> {
                    Node node = window.node(id);
                    return node.localToScene(node.getLayoutBounds()).getMaxY();
                });
    }

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Invitation invitation(Workspace book) {
        return book.read(it -> it.invitation(meeting(book)));
    }
}
