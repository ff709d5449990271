package id.notulis.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Access;
import id.notulis.work.IssuerForm;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Snapshot;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several offices of one book, by keyboard.
class OfficesTest {

    @TempDir private Path folder;

    /// With other identities to come than those it was furnished with.
    private Workspace book() {
        Path path;
        try (Workspace furnished = Reviewed.book(folder)) {
            path = furnished.path();
        }
        return Workspace.open(
                path, Access.WRITE, TempBook.CLOCK, new Ulids(TempBook.CLOCK, new Random(99)));
    }

    private static List<OfficeProfile> offices(Workspace book) {
        return book.read(Snapshot::profiles);
    }

    private static Id active(Workspace book) {
        return book.read(Snapshot::activeProfile).orElseThrow().id();
    }

    private static Window page(Workspace book) {
        return Window.on(book).go(Destination.of(Place.SETTINGS)).settle();
    }

    @Test
    void anOfficeIsAddedChosenAndTakenAwayAgain() throws IOException {
        try (Workspace book = book();
                Window window = page(book)) {
            Id before = active(book);
            int number = offices(book).size();
            assertThat(window.node("office-remove").isDisabled()).isTrue();
            window.focus("office-add").press(KeyCode.SPACE);
            assertThat(offices(book)).hasSize(number + 1);
            assertThat(offices(book).getLast().name()).endsWith(" (2)");
            assertThat(active(book)).isEqualTo(before);
            assertThat(window.focused()).isEqualTo("office-name");
            window.type("Polsek Kartoharjo");
            window.fire("office-save");
            assertThat(offices(book).getLast().name()).isEqualTo("Polsek Kartoharjo");
            Picture.of(window, "settings-office-dua", 1366, 728);

            window.focus("office-choose").press(KeyCode.SPACE);
            assertThat(active(book)).isEqualTo(offices(book).getLast().id());
            assertThat(window.node("office-remove").isDisabled()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(active(book)).isEqualTo(before);
            window.focus("office-remove").press(KeyCode.SPACE);
            assertThat(offices(book)).hasSize(number);
            assertThat(window.node("office-name", TextInputControl.class).getText())
                    .isEqualTo(book.read(Snapshot::activeProfile).orElseThrow().name());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(offices(book)).hasSize(number + 1);
        }
    }

    @Test
    void lookingAtAnotherOfficeChangesNothingAndOneInUseStays() {
        try (Workspace book = book();
                Window window = page(book)) {
            Id before = active(book);
            OfficeProfile other = offices(book).get(1);
            book.transact(
                    Op.CHOOSE_ISSUER,
                    new IssuerForm(Optional.of(other.id()), false, List.of())
                            .chosen(Reviewed.meeting(book, "Rapat kedua"), DocumentKind.NOTULEN));
            window.focus("office-chosen").press(KeyCode.DOWN);
            assertThat(window.node("office-name", TextInputControl.class).getText())
                    .isEqualTo(other.name());
            assertThat(active(book)).isEqualTo(before);

            window.fire("office-remove");
            assertThat(offices(book)).contains(other);
            assertThat(window.notes()).anyMatch(it -> it.contains("1 rapat"));
        }
    }
}
