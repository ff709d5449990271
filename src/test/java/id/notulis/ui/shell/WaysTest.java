package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.settings.FontScale;
import id.notulis.settings.LastPlace;
import id.notulis.settings.Settings;
import id.notulis.settings.WindowFrame;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ways through the window, and where one is when it comes back.
class WaysTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        meeting =
                Papers.take(
                        book, "Notula: Rapat\nTanggal: 4/6/2025\nPeserta:\n- Ani\nIsi:\nDibuka\n");
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void backAndForwardGoThroughWhatWasSeen() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.press(KeyCode.ENTER);
        assertThat(window.find("workspace")).isPresent();
        window.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.find("home")).isPresent();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.find("home")).isPresent();
        window.press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.find("workspace")).isPresent();
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.find("workspace")).isPresent();
    }

    @Test
    void aNewWayEndsWhatLayAhead() {
        window.go(Destination.of(Place.MINUTES)).press(KeyCode.ALT, KeyCode.LEFT);
        window.go(Destination.of(Place.SETTINGS)).press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.find("archive")).isEmpty();
        assertThat(window.find("settings")).isPresent();
    }

    @Test
    void backToMinutesThatWereDeletedSaysSoAndTakesNothing() {
        window.go(Destination.of(Place.WORKSPACE, meeting)).go(Destination.of(Place.MINUTES));
        window.press(KeyCode.DELETE);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.focused()).isEqualTo("workspace-to-list");
        window.type("Baris baru").press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.find("home")).isPresent();
    }

    @Test
    void backToTheReviewOfMinutesThatWereDeletedDoesNothingWorse() {
        window.go(Destination.of(Place.REVIEW, meeting)).go(Destination.of(Place.MINUTES));
        window.press(KeyCode.DELETE).press(KeyCode.ALT, KeyCode.LEFT);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.read(Snapshot::binLines)).hasSize(1);
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("review")).isEmpty();
    }

    @Test
    void minutesDeletedWhileTheyAreOpenComeBackByUndoing() {
        window.go(Destination.of(Place.WORKSPACE, meeting));
        Papers.bin(window, meeting);
        assertThat(window.focused()).isEqualTo("workspace-to-list");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.focused()).isEqualTo("workspace-capture");
        window.type("Baris baru").press(KeyCode.ENTER);
        assertThat(book.read(it -> it.meeting(meeting)).orElseThrow().entries().count())
                .isEqualTo(2);
    }

    @Test
    void theSettingsHaveTheirKeyEverywhere() {
        window.go(Destination.of(Place.WORKSPACE, meeting));
        window.press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(window.find("settings")).isPresent();
    }

    @Test
    void theKeyboardIsNotLostWhenWhatHadItWentWhileADialogWasOpen() {
        window.go(Destination.of(Place.MINUTES)).focus("archive-bin");
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.act(() -> window.node("archive-bin").setDisable(true));
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("archive-list");
    }

    @Test
    void aFieldUndoesWithinItselfBeforeTheBookDoes() {
        window.go(Destination.of(Place.WORKSPACE, meeting));
        window.type("Salah").press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.node("workspace-capture", TextInputControl.class).getText()).isEmpty();
        assertThat(book.read(it -> it.meeting(meeting)).orElseThrow().entries().count())
                .isEqualTo(1);
    }

    @Test
    void theLastPlaceIsComeBackTo() {
        window.go(Destination.of(Place.DOCUMENTS, meeting));
        window.close();
        window = Window.on(book, TempBook.CLOCK, window.preferences().now());
        assertThat(window.find("documents")).isPresent();
    }

    @Test
    void aLastPlaceThatIsGoneLeadsHome() {
        Settings gone =
                Settings.DEFAULT.withLastPlace(
                        Optional.of(
                                new LastPlace(
                                        book.path(), "WORKSPACE", "01JZ0000000000000000000000")));
        window.close();
        window = Window.on(book, TempBook.CLOCK, gone);
        assertThat(window.find("home")).isPresent();
    }

    @Test
    void zonesAreGoneThroughAndBackByKeys() {
        window.go(Destination.of(Place.WORKSPACE, meeting)).resize(1366, 728);
        String start = window.focused();
        window.press(KeyCode.F6);
        assertThat(window.focused()).isNotEqualTo(start);
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.focused()).isEqualTo(start);
        for (int step = 0; step < 20; step++) {
            window.press(KeyCode.F6);
            assertThat(window.focused()).isNotBlank();
        }
    }

    @Test
    void everyPlaceLetsTheKeyboardThroughItAndRoundAgain() {
        for (Destination place :
                List.of(
                        Destination.of(Place.HOME),
                        Destination.of(Place.MINUTES),
                        Destination.of(Place.WORKSPACE, meeting),
                        Destination.of(Place.REVIEW, meeting),
                        Destination.of(Place.DOCUMENTS, meeting),
                        Destination.of(Place.STATISTICS),
                        Destination.of(Place.SETTINGS))) {
            window.go(place);
            window.press(KeyCode.SHIFT, KeyCode.F6).press(KeyCode.SHIFT, KeyCode.F6);
            new Secretary(window).tabTo("status-help").press(KeyCode.TAB);
            assertThat(window.focused()).as(place.toString()).isNotEqualTo("status-help");
        }
    }

    @Test
    void commandsOfTheRowThatWasChosenAreFoundByName() {
        window.go(Destination.of(Place.MINUTES));
        new Secretary(window).command("Gandakan notulen");
        assertThat(book.read(Snapshot::meetingLines)).hasSize(2);
    }

    @Test
    void aWindowOfALargerScreenComesBackWholeOnASmallerOne() {
        Rectangle2D room = Window.onWindowThread(() -> Screen.getPrimary().getVisualBounds());
        WindowFrame fitted =
                Window.onWindowThread(
                                () ->
                                        OnScreen.fitting(
                                                new WindowFrame(-300, 200, 9000, 7000, false)))
                        .orElseThrow();
        assertThat(room.contains(fitted.x(), fitted.y(), fitted.width(), fitted.height())).isTrue();
    }

    @Test
    void aWindowOfAScreenThatIsGoneHasNoPlace() {
        assertThat(
                        Window.onWindowThread(
                                () ->
                                        OnScreen.fitting(
                                                new WindowFrame(50_000, 0, 900, 700, false))))
                .isEmpty();
    }

    @Test
    void zonesWithNothingInThemArePassed() {
        window.go(Destination.of(Place.REVIEW, meeting)).focus("review-back");
        Set<String> reached = new HashSet<>();
        for (int step = 0; step < 6; step++) {
            window.press(KeyCode.F6);
            reached.add(window.focused());
        }
        assertThat(reached).hasSizeGreaterThan(2);
    }

    @Test
    void arrowsInTheRailMarkNoPlaceThatIsNotShown() {
        window.go(Destination.of(Place.HOME)).focus("rail-home").press(KeyCode.DOWN);
        assertThat(window.focused()).isEqualTo("rail-minutes");
        assertThat(window.node("rail-home", ToggleButton.class).isSelected()).isTrue();
        assertThat(window.node("rail-minutes", ToggleButton.class).isSelected()).isFalse();
        window.press(KeyCode.SPACE);
        assertThat(window.find("archive")).isPresent();
    }

    @Test
    void keysStandWhereKeyboardsHaveThem() {
        window.go(Destination.of(Place.HOME)).press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(window.find("settings")).isPresent();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(window.preferences().now().appearance().scale())
                .isEqualTo(FontScale.NORMAL.larger());
        window.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(window.preferences().now().appearance().scale()).isEqualTo(FontScale.NORMAL);
        window.go(Destination.of(Place.WORKSPACE, meeting)).press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.find("documents")).isPresent();
    }

    @Test
    void theLanguageIsChangedByName() {
        new Secretary(window.go(Destination.of(Place.HOME))).command("Ganti bahasa: English");
        assertThat(window.preferences().now().appearance().language()).contains(Language.ENGLISH);
        new Secretary(window).command("Change language: Bahasa Indonesia");
        assertThat(window.preferences().now().appearance().language())
                .contains(Language.INDONESIAN);
    }
}
