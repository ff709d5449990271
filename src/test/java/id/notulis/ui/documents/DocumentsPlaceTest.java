package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents as a place of the rail: whose they are, and how one comes to another meeting.
class DocumentsPlaceTest {

    private static final String EARLIER = "Rapat persiapan";
    private static final String LATER = "Rapat kedua";

    @TempDir private Path folder;
    @TempDir private Path other;
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    private static String shown(Window window) {
        return Window.onWindowThread(() -> window.node("documents-pick").getAccessibleText());
    }

    @Test
    void showsTheMeetingThatWasWorkedOnLast() {
        for (String title : new String[] {EARLIER, LATER}) {
            window.go(Destination.of(Place.WORKSPACE, Reviewed.meeting(book, title)));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);

            assertThat(shown(window)).contains(title);
            assertThat(window.node("rail-documents", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.focused()).isEqualTo("documents-list");
        }
    }

    @Test
    void remembersItUntilTheProgramIsOpenedAgain() {
        window.go(Destination.of(Place.WORKSPACE, Reviewed.meeting(book, EARLIER)))
                .go(Destination.of(Place.HOME));
        window.close();
        window = Window.on(book, TempBook.CLOCK, window.preferences().now());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);

        assertThat(shown(window)).contains(EARLIER);
    }

    @Test
    void showsTheLatestMeetingWhenTheOneWorkedOnLastIsGone() {
        window.go(Destination.of(Place.WORKSPACE, Reviewed.meeting(book, EARLIER)));
        Papers.bin(window, Reviewed.meeting(book, EARLIER));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);

        assertThat(shown(window)).contains(LATER);
    }

    @Test
    void anotherMeetingIsChosenByTypingAndBackLeadsToTheOneBefore() {
        window.go(Destination.of(Place.WORKSPACE, Reviewed.meeting(book, LATER)));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6).press(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.focused()).isEqualTo("pick-field");
        window.type("persiap").press(KeyCode.ENTER);
        assertThat(shown(window)).contains(EARLIER);

        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(shown(window)).contains(LATER);
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(shown(window)).contains(EARLIER);
        window.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.find("workspace")).isPresent();
    }

    @Test
    void theMeetingShownIsChosenInTheListAndArrowsGoToTheOthers() {
        window.go(Destination.of(Place.DOCUMENTS, Reviewed.meeting(book, LATER)));
        window.press(KeyCode.CONTROL, KeyCode.L);
        ListView<?> list = window.node("pick-list", ListView.class);
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(shown(window)).contains(EARLIER);

        window.press(KeyCode.CONTROL, KeyCode.L).press(KeyCode.UP).press(KeyCode.ESCAPE);
        assertThat(shown(window)).contains(EARLIER);
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    @Test
    void aWordThatIsNowhereIsAnsweredAndTakesNothing() {
        window.go(Destination.of(Place.DOCUMENTS, Reviewed.meeting(book, LATER)));
        window.focus("documents-pick").press(KeyCode.SPACE);
        window.type("qwxyz").press(KeyCode.ENTER);

        assertThat(window.find("pick-nothing")).isPresent();
        assertThat(window.find("pick-list")).isEmpty();
        assertThat(window.node("pick-figures", Label.class).getText()).isEqualTo("0 rapat");
        window.press(KeyCode.ESCAPE);
        assertThat(shown(window)).contains(LATER);
    }

    @Test
    void aMeetingThatWasDeletedLeavesTheOthersToChoose() {
        window.go(Destination.of(Place.DOCUMENTS, Reviewed.meeting(book, LATER)));
        Papers.bin(window, Reviewed.meeting(book, LATER));
        assertThat(shown(window)).isEqualTo("Pilih rapat");
        window.press(KeyCode.CONTROL, KeyCode.L).press(KeyCode.ENTER);

        assertThat(shown(window)).contains(EARLIER);
    }

    @Test
    void aBookWithoutMeetingsOffersToMakeMinutes() {
        window.close();
        book.close();
        book = TempBook.furnished(other);
        window = Window.on(book);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);

        assertThat(window.focused()).isEqualTo("documents-begin");
        assertThat(window.find("documents-all")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.L).press(KeyCode.CONTROL, KeyCode.G);
        assertThat(window.desk().overlays().isShowing()).isFalse();
        window.press(KeyCode.SPACE);
        assertThat(window.find("new-meeting")).isPresent();
    }
}
