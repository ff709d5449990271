package id.notulis.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.action.Decision;
import id.notulis.model.draft.TypedText;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Inspection;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed while minutes are looked through and not entered stands there again.
class TypedReviewTest {

    @TempDir private Path folder;

    @Test
    void aMendStandsThereAgainUntilItIsEntered() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            String end = field(book, "end");
            window.focus(end).type("11.0");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = review(left)) {
                assertThat(text(again, end)).isEqualTo("11.0");
                assertThat(note(again, end)).startsWith("Diketik sebelumnya").contains("kosongkan");
                Picture.of(again, "tinjau-belum-disimpan", 1366, 728);
                again.focus(end).press(KeyCode.END).type("5").press(KeyCode.ENTER);
                assertThat(inspection(left).checks()).noneMatch(it -> it.key().equals("end"));
                assertThat(drafts(left)).isEmpty();
                again.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(inspection(left).checks()).anyMatch(it -> it.key().equals("end"));
                assertThat(text(again, end)).isEmpty();
            }
        }
    }

    @Test
    void aMendGivenUpIsForgottenAndOneNotUnderstoodIsKept() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            String end = field(book, "end");
            window.focus(end).type("9.9.9").press(KeyCode.ENTER);
            assertThat(drafts(book)).containsExactly("9.9.9");
            window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
            assertThat(drafts(book)).isEmpty();
        }
    }

    /// Whatever is mended, all rows are made anew.
    @Test
    void mendingOneThingLeavesWhatIsTypedForAnother() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            String owner = field(book, "owner");
            window.focus(owner).type("Siti");
            window.focus(field(book, "end")).type("11.05").press(KeyCode.ENTER);
            String moved = field(book, "owner");
            assertThat(text(window, moved)).isEqualTo("Siti");
            window.focus(moved).press(KeyCode.END).type(" Aminah").press(KeyCode.ENTER);
            assertThat(inspection(book).checks()).noneMatch(it -> it.key().startsWith("owner"));
            assertThat(drafts(book)).isEmpty();
        }
    }

    @Test
    void aDecisionThatWasBegunIsOpenAgainWithItsWords() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.T).type("30 Jun");
            window.focus("review-carried-2").press(KeyCode.A).type("Humas");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = review(left)) {
                assertThat(text(again, "review-carried-1-until")).isEqualTo("30 Jun");
                assertThat(note(again, "review-carried-1-until")).startsWith("Diketik sebelumnya");
                assertThat(text(again, "review-carried-2-to")).isEqualTo("Humas");
                Picture.of(again, "tinjau-keputusan-belum-disimpan", 1366, 728);
                again.focus("review-carried-1-until").press(KeyCode.END).type("i");
                again.press(KeyCode.ENTER);
                assertThat(inspection(left).carried().getFirst().action().due())
                        .contains(LocalDate.of(2025, 6, 30));
                again.focus("review-carried-2-reason").type("pindah tugas").press(KeyCode.ENTER);
                assertThat(inspection(left).carried().getLast().decision().orElseThrow())
                        .matches(it -> it.decision() == Decision.HAND_OVER);
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void anotherDecisionGivesUpWhatWasTypedForTheFirst() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.T).type("30 Jun");
            window.focus("review-carried-1").press(KeyCode.L);
            assertThat(drafts(book)).isEmpty();
            assertThat(window.find("review-carried-1-until")).isEmpty();
        }
    }

    @Test
    void theWordsThatShowSomethingWasDoneStandThereAgain() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.S).press(KeyCode.TAB).type("sudah dik");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = review(left)) {
                assertThat(text(again, "review-carried-1-evidence")).isEqualTo("sudah dik");
                again.focus("review-carried-1-evidence").press(KeyCode.END).type("irim");
                again.press(KeyCode.ENTER).press(KeyCode.ENTER);
                Id action = inspection(left).carried().getFirst().action().id();
                assertThat(left.read(it -> it.following(action)).evidence())
                        .extracting(it -> it.text())
                        .containsExactly("sudah dikirim");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void whatWouldNotBeInTheFinalMinutesIsToldBeforeTheyAre() {
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.WORKSPACE, later(book))).type("@Tono belum selesai");
            window.go(Destination.of(Place.REVIEW, later(book)));
            window.focus(field(book, "end")).type("11.05");
            window.fire("review-rest");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.node("review-confirm-unfinished", Label.class).getText())
                    .startsWith("2 teks di rapat ini")
                    .contains("“@Tono belum selesai”", "“11.05”");
            assertThat(window.focused()).isEqualTo("review-confirm-no");
            Picture.of(window, "tinjau-final-belum-disimpan", 1366, 728);
            window.press(KeyCode.ESCAPE);
            window.focus(field(book, "end")).press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.node("review-confirm-unfinished", Label.class).getText())
                    .startsWith("Satu teks");
        }
    }

    @Test
    void finalMinutesShowWhatWasDecidedAndNotWhatWasBegun() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.T).type("30 Jun");
            Reviewed.finalise(book, later(book));
            window.go(Destination.of(Place.HOME));
            window.go(Destination.of(Place.REVIEW, later(book)));
            assertThat(window.node("review-carried-1-continue", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(window.find("review-carried-1-until")).isEmpty();
        }
    }

    @Test
    void nothingIsToldWhereAllIsEntered() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.fire("review-rest");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.find("review-confirm")).isPresent();
            assertThat(window.find("review-confirm-unfinished")).isEmpty();
        }
    }

    @Test
    @MovesAnOpenBook
    void aMendThatCannotBeWrittenStaysAndIsAskedForWhenTheWindowCloses() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        try (Workspace book = TempBook.furnished(place)) {
            Reviewed.addTo(book);
            try (Window window = review(book)) {
                String end = field(book, "end");
                Files.move(place, folder.resolve("dipindah"));
                window.focus(end).type("11.05").press(KeyCode.ENTER);
                assertThat(text(window, end)).isEqualTo("11.05");
                window.act(
                        () -> {
                            javafx.stage.Window stage = window.scene().getWindow();
                            stage.fireEvent(
                                    new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                        });
                assertThat(text(window, "leaving-unkept")).isEqualTo("11.05");
            }
        }
    }

    private static Id later(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window review(Workspace book) {
        return Window.on(book).go(Destination.of(Place.REVIEW, later(book)));
    }

    private static Inspection inspection(Workspace book) {
        return Reviewed.inspection(book, later(book));
    }

    private static String field(Workspace book, String check) {
        int row =
                inspection(book).checks().stream()
                        .map(it -> it.key().replaceAll(":.*", ""))
                        .toList()
                        .indexOf(check);
        return "review-check-" + row + "-field";
    }

    private static String text(Window window, String id) {
        return window.node(id, TextInputControl.class).getText();
    }

    private static String note(Window window, String id) {
        return window.node(id + "-note", Label.class).getText();
    }

    private static List<String> drafts(Workspace book) {
        return book.drafts().all().stream().map(TypedText::text).toList();
    }
}
