package id.notulis.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.people.Attendee;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Review;
import id.notulis.settings.Settings;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Inspection;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewTest {

    @TempDir private Path folder;

    private static Id later(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window review(Workspace book) {
        return Window.on(book).go(Destination.of(Place.REVIEW, later(book)));
    }

    private static Inspection inspection(Workspace book) {
        return Reviewed.inspection(book, later(book));
    }

    @Test
    void decidesByKeysAlone() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            assertThat(window.focused()).isEqualTo("review-carried-1");
            window.press(KeyCode.T);
            assertThat(window.focused()).isEqualTo("review-carried-1-until");
            window.type("besok").press(KeyCode.ENTER);
            assertThat(window.node("review-carried-1-error", Label.class).getText()).isNotBlank();
            window.press(KeyCode.CONTROL, KeyCode.A).type("30/6").press(KeyCode.ENTER);
            assertThat(inspection(book).carried().getFirst().action().due())
                    .contains(LocalDate.of(2025, 6, 30));

            assertThat(window.focused()).isEqualTo("review-carried-1");
            window.press(KeyCode.DOWN).press(KeyCode.A);
            assertThat(window.focused()).isEqualTo("review-carried-2-to");
            window.type("Budi Santoso").press(KeyCode.ENTER).type("tugas pindah");
            window.press(KeyCode.ENTER);
            assertThat(inspection(book).carried().getLast().action().owners())
                    .extracting(it -> it.name())
                    .containsExactly("Budi Santoso");
            assertThat(inspection(book).ready()).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(inspection(book).undecided()).isEqualTo(1);
        }
    }

    @Test
    void takesEvidenceForWhatWasDone() throws Exception {
        Path letter = Files.writeString(folder.resolve("surat.txt"), "surat");
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.S);
            assertThat(inspection(book).carried().getFirst().action().status())
                    .isEqualTo(Status.DONE);
            window.press(KeyCode.TAB).type("sudah dikirim").press(KeyCode.ENTER);
            window.outside().answer(letter);
            window.press(KeyCode.S);
            window.fire("review-carried-1-file");

            Id action = inspection(book).carried().getFirst().action().id();
            assertThat(book.read(it -> it.following(action)).evidence())
                    .extracting(it -> it.text() + it.file().map(file -> file.name()).orElse(""))
                    .containsExactly("sudah dikirim", "surat.txt");
        }
    }

    @Test
    void mendsInPlaceAndAnswers() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            int end = row(book, "end");
            Window.onWindowThread(
                    () -> {
                        window.node("review-check-" + end + "-field").requestFocus();
                        return window;
                    });
            window.type("9.9.9").press(KeyCode.ENTER);
            assertThat(window.node("review-check-" + end + "-error").isVisible()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.A).type("11.05").press(KeyCode.ENTER);
            assertThat(Reviewed.of(book, later(book)).time().orElseThrow().end())
                    .isEqualTo(new TimeSpan.At(LocalTime.of(11, 5)));
            assertThat(book.undoable()).contains(Op.MEND_CHECK);

            int chair = row(book, "chair");
            window.fire("review-check-" + chair + "-unrecorded");
            assertThat(inspection(book).checks().getLast())
                    .matches(it -> it.key().equals("chair") && !it.open());
            window.fire("review-check-" + row(book, "chair") + "-mend");
            assertThat(inspection(book).checks()).allMatch(it -> it.open());
        }
    }

    @Test
    void nobodyIsTakenWhomTheArrowsOnlyPassBy() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            String field = "review-check-" + row(book, "chair") + "-field";
            window.focus(field).press(KeyCode.DOWN).press(KeyCode.ESCAPE);
            assertThat(inspection(book).meeting().chair()).isEmpty();
            MenuButton people = window.node(field, MenuButton.class);
            window.act(() -> people.getItems().getLast().fire());
            assertThat(inspection(book).meeting().chair()).isPresent();
        }
    }

    @Test
    void aBlankFieldIsSaidToBeBlank() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            int end = row(book, "end");
            window.focus("review-check-" + end + "-field").press(KeyCode.ENTER);
            assertThat(window.node("review-check-" + end + "-error", Label.class).getText())
                    .doesNotContain("misalnya");
        }
    }

    @Test
    void anybodyWhoWasThereIsChosenByKeys() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            String chair = "review-check-" + row(book, "chair") + "-field";
            window.focus(chair).press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.ESCAPE);
            assertThat(window.find("review")).isPresent();
            assertThat(Reviewed.of(book, later(book)).chair()).isEmpty();
            window.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.DOWN);
            Picture.of(window, "tinjau-pimpinan", 1366, 728);
            window.press(KeyCode.ENTER);

            Meeting meeting = Reviewed.of(book, later(book));
            Id second = meeting.attendances().skip(1).findFirst().orElseThrow().person();
            assertThat(meeting.chair()).contains(new Attendee(second));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(Reviewed.of(book, later(book)).chair()).isEmpty();
        }
    }

    @Test
    void whatIsInOrderIsUnfoldedByKeys() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            assertThat(passedShown(window)).isFalse();
            Window.onWindowThread(
                    () -> {
                        window.node("review-passed").requestFocus();
                        return window;
                    });
            window.press(KeyCode.SPACE);
            assertThat(passedShown(window)).isTrue();
            assertThat(window.node("review-passed").getAccessibleText())
                    .isEqualTo(
                            inspection(book).passed().size()
                                    + " pemeriksaan lain sudah beres, terbuka");
            window.fire("review-rest");
            assertThat(passedShown(window)).as("after a change").isTrue();
            assertThat(window.focused()).isEqualTo("review-passed");
            Picture.of(window, "tinjau-beres", 1366, 728);
            window.press(KeyCode.SPACE);
            assertThat(passedShown(window)).isFalse();
        }
    }

    private static boolean passedShown(Window window) {
        return Window.onWindowThread(
                () ->
                        window.node("review-checks").lookupAll(".label").stream()
                                .map(Label.class::cast)
                                .filter(it -> it.getText().equals("Tanggal terisi"))
                                .anyMatch(it -> it.getParent().getParent().isVisible()));
    }

    @Test
    void namesAreOfferedToWhomAnActionIsHandedOver() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            window.press(KeyCode.A).type("bu");
            assertThat(offered(window, "review-carried-1-to"))
                    .containsExactly("Iptu Budi Santoso, S.H.");
            Picture.of(window, "tinjau-nama", 1366, 728);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("review-carried-1-to-offers")).isEmpty();
            assertThat(window.focused()).isEqualTo("review-carried-1-to");
            window.type("d").press(KeyCode.TAB).press(KeyCode.ENTER).type("tugas pindah");
            window.press(KeyCode.ENTER);

            assertThat(inspection(book).carried().getFirst().action().owners())
                    .extracting(it -> it.name(), it -> it.kind())
                    .containsExactly(tuple("Budi Santoso", ActionLine.Owner.Kind.PERSON));
        }
    }

    @Test
    void namesAreOfferedForAnActionWithoutOwner() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            int owner = row(book, "owner");
            String field = "review-check-" + owner + "-field";
            Window.onWindowThread(
                    () -> {
                        window.node(field).requestFocus();
                        return window;
                    });
            window.type("polr");
            assertThat(offered(window, field)).containsExactly("Polres Kota");
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.node(field, TextField.class).getText()).isEqualTo("Polres Kota");
            window.press(KeyCode.ENTER);
            assertThat(inspection(book).checks()).noneMatch(it -> it.key().startsWith("owner"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(inspection(book).checks()).anyMatch(it -> it.key().startsWith("owner"));
        }
    }

    private static List<String> offered(Window window, String field) {
        VBox box = window.node(field + "-offers", VBox.class);
        return box.getChildren().stream().map(it -> ((Label) it).getText()).toList();
    }

    private static int row(Workspace book, String key) {
        return inspection(book).checks().stream()
                .map(it -> it.key().replaceAll(":.*", ""))
                .toList()
                .indexOf(key);
    }

    @Test
    void finalisesOnlyWhenNothingIsMissingAndAfterAsking() {
        try (Workspace book = Reviewed.book(folder);
                Window window = review(book)) {
            Button finalise = window.node("review-finalise", Button.class);
            assertThat(finalise.isDisabled()).isTrue();
            assertThat(finalise.getAccessibleHelp()).contains("2 keputusan");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.find("review-confirm")).isEmpty();
            window.fire("review-rest");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("review-confirm-yes");
            window.press(KeyCode.ESCAPE);
            assertThat(status(book)).isEqualTo(MeetingStatus.DRAFT);
            window.fire("review-correct");
            assertThat(status(book)).isEqualTo(MeetingStatus.REVIEW);

            window.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ENTER);

            assertThat(status(book)).isEqualTo(MeetingStatus.FINAL);
            assertThat(window.find("review-amendments")).isPresent();
            assertThat(window.node("review-title", Label.class).getText())
                    .isEqualTo("Notulen final");
            assertThat(window.find("review-finalise")).isEmpty();
        }
    }

    private static MeetingStatus status(Workspace book) {
        return Reviewed.of(book, later(book)).status();
    }

    @Test
    void amendsWithReasonBeforeAndAfter() {
        try (Workspace book = Reviewed.book(folder)) {
            Reviewed.finalise(book, later(book));
            try (Window window = review(book)) {
                window.fire("review-amend");
                assertThat(window.focused()).isEqualTo("amend-reason");
                window.fire("amend-keep");
                assertThat(window.node("amend-error", Label.class).getText()).isNotBlank();
                window.type("salah dengar");
                window.fire("amend-keep");
                assertThat(book.<Review>read(it -> it.review(later(book))).amendments()).isEmpty();
                Window.onWindowThread(
                        () -> {
                            TextArea text = window.node("amend-text", TextArea.class);
                            text.setText(text.getText().replace("berjalan baik", "berjalan"));
                            return text;
                        });
                window.fire("amend-look");
                Picture.of(window, "ralat", 1366, 728);
                window.fire("amend-keep");

                assertThat(book.<Review>read(it -> it.review(later(book))).amendments())
                        .singleElement()
                        .returns("salah dengar", Amendment::reason);
                assertThat(window.find("amend")).isEmpty();
                assertThat(window.find("review-amendment-1")).isPresent();
            }
        }
    }

    @Test
    void whatWasTypedIntoAnAmendmentStandsThereAgainUntilItIsKeptOrCancelled() {
        try (Workspace book = Reviewed.book(folder)) {
            Reviewed.finalise(book, later(book));
            try (Window window = review(book)) {
                window.fire("review-amend");
                window.type("salah dengar");
            }
            try (Window window = review(book)) {
                window.fire("review-amend");
                assertThat(window.node("amend-reason", TextField.class).getText())
                        .isEqualTo("salah dengar");
                assertThat(window.node("amend-kept", Label.class).getText())
                        .contains("belum disimpan");
                window.fire("amend-cancel");
                assertThat(book.drafts().all()).isEmpty();
                window.fire("review-amend");
                assertThat(window.node("amend-reason", TextField.class).getText()).isEmpty();
            }
        }
    }

    @Test
    void goesBackByEsc() {
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.HOME));
            window.go(Destination.of(Place.REVIEW, later(book)));
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("review")).isEmpty();
        }
    }

    @Test
    void saysThatAMeetingIsGone() {
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.REVIEW, new Id("0".repeat(26))));
            assertThat(window.find("review-checks")).isEmpty();
        }
    }

    @Test
    void looksAsDrawn() {
        try (Workspace book = Reviewed.book(folder)) {
            try (Window window = review(book)) {
                window.press(KeyCode.A);
                Picture.of(window, "tinjau", 1366, 728);
                Picture.of(window, "tinjau-kecil", 1093, 614);
            }
            for (Settings settings : new Settings[] {Looks.DARK_ENGLISH, Looks.LARGEST}) {
                try (Window window = Window.on(book, TempBook.CLOCK, settings)) {
                    window.go(Destination.of(Place.REVIEW, later(book)));
                    Picture.of(
                            window,
                            settings.equals(Looks.DARK_ENGLISH)
                                    ? "tinjau-gelap-inggris"
                                    : "tinjau-150",
                            1366,
                            728);
                    assertThat(window.find("review-checks")).isPresent();
                }
            }
        }
    }
}
