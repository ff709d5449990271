package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import id.notulis.settings.Settings;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the minutes say without being asked: signs, words of buttons, doubts.
final class WorkspaceHintsTest {

    @TempDir Path folder;

    @Test
    void theSheetOfAllSignsIsOneClickOrKeyAway() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            Window window = room.window().resize(1366, 728);
            Button all = window.node("workspace-all-signs", Button.class);
            assertThat(all.getText()).isEqualTo("Semua tanda Ctrl+/");
            assertThat(window.focused()).isEqualTo("workspace-capture");
            Picture.of(window, "notulen-tanda", 1366, 728);
            Window.onWindowThread(
                    () -> {
                        all.fire();
                        return all;
                    });
            window.settle();
            assertThat(window.desk().overlays().isShowing()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("workspace-capture");
            room.type("@");
            assertThat(window.find("workspace-all-signs")).isEmpty();
        }
    }

    @Test
    void theReportForTheTelephoneHasItsWordWhereThereIsRoom() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            Window window = room.window().resize(1366, 728);
            assertThat(Texts.within(window.node("workspace-message"))).contains("Salin WA");
            double wide = ((Button) window.node("workspace-message")).getWidth();
            window.resize(1093, 614);
            assertThat(Texts.within(window.node("workspace-message"))).doesNotContain("Salin WA");
            assertThat(((Button) window.node("workspace-message")).getWidth())
                    .isLessThan(wide - 20);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertThat(window.outside().pasted()).contains("Audiensi Senkom");
        }
    }

    @Test
    void aWeekdayThatDoesNotFitIsADoubtAndNotDone() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD)) {
            Window window = room.window().resize(1366, 728);
            room.line("> Susun alur @Tarmidi");
            PaneHost host = PaneHost.in(window, room.meeting().id());
            host.run("side-actions");
            window.settle().type("b").type("Kamis, 20/6/2025").press(KeyCode.ENTER);

            assertThat(notes(window))
                    .singleElement()
                    .matches(it -> it.getMessage().contains("Jumat"))
                    .satisfies(
                            it ->
                                    assertThat(it.getStyleClass())
                                            .contains("warning")
                                            .doesNotContain("success"));
            Picture.of(window, "ragu", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(notes(window).getLast().getStyleClass()).contains("accent");
            Picture.of(window, "tahu", 1366, 728);
        }
    }

    @Test
    void nothingIsCutInOtherLooks() {
        try (Workspace book = TempBook.furnished(folder)) {
            var meeting = Workroom.imported(book, folder, Workroom.HEAD);
            for (Settings settings : List.of(Looks.DARK_ENGLISH, Looks.LARGEST)) {
                try (Window window = Window.on(book, TempBook.CLOCK, settings)) {
                    window.go(Destination.of(Place.WORKSPACE, meeting));
                    window.resize(1366, 728);
                    Button all = window.node("workspace-all-signs", Button.class);
                    assertThat(all.getWidth()).isGreaterThanOrEqualTo(all.prefWidth(-1));
                    Picture.of(
                            window,
                            settings.equals(Looks.DARK_ENGLISH)
                                    ? "notulen-tanda-gelap"
                                    : "notulen-tanda-150",
                            1366,
                            728);
                }
            }
        }
    }

    private static List<Notification> notes(Window window) {
        return ((Parent) window.node("window-toasts"))
                .getChildrenUnmodifiable().stream().map(Notification.class::cast).toList();
    }
}
