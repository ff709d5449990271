package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Words;
import id.notulis.settings.Settings;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.ActionEvent;
import id.notulis.work.CarryOver;
import id.notulis.work.FollowUp;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The actions of a meeting in the panel, and what became of them.
final class ActionsPaneTest {

    @TempDir Path folder;

    private Workspace book;
    private Id earlier;
    private Id later;
    private Id action;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        earlier = Reviewed.meeting(book, "Rapat persiapan");
        later = Reviewed.meeting(book, "Rapat kedua");
        action = task().id();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothingIsToldThatTheBookDoesNotKnow() {
        try (Window window = show(Settings.DEFAULT)) {
            window.press(KeyCode.DIGIT2).press(KeyCode.R);

            assertThat(window.focused()).isEqualTo("history-list");
            assertThat(titles(window)).containsExactly("Dicatat dalam notulen");
            assertThat(details(window).getFirst())
                    .isEqualTo(
                            "Rapat: Rapat persiapan, 21 Mei 2025\n"
                                    + "Proses · Budi Santoso · batas 30 Mei 2025");
            assertThat(Texts.within(window.node("history")))
                    .contains("Belum ada keputusan, perubahan, atau bukti sejak dicatat.");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("actions-list");
        }
    }

    @Test
    void stepsAndEvidenceAreToldInTheirOrder() throws IOException {
        decide(new CarryOver.Choice.Postpone(LocalDate.of(2025, 6, 30)), 0);
        Path letter = Files.write(folder.resolve("surat.pdf"), new byte[2_000]);
        book.transact(
                Op.ADD_EVIDENCE,
                FollowUp.prove(
                        action,
                        "sudah dikirim",
                        Optional.of(NamedBytes.of(letter)),
                        Reviewed.stamp(5)));
        book.transact(
                Op.FOLLOW_ACTION,
                FollowUp.change(
                        action,
                        task().action()
                                .withOwners(List.of(new Words("Sihumas")))
                                .done(LocalDate.of(2025, 6, 5)),
                        "tugas pindah",
                        Reviewed.stamp(10)));
        try (Window window = show(Settings.DEFAULT)) {
            assertThat(Texts.within(window.node("actions-list"))).contains("2 langkah", "1 bukti");
            window.press(KeyCode.R);

            assertThat(titles(window))
                    .containsExactly("Dicatat dalam notulen", "Ditunda", "Bukti", "Diubah");
            assertThat(details(window).get(0)).endsWith("Belum · Budi Santoso · batas 30 Mei 2025");
            assertThat(details(window).get(1))
                    .startsWith(
                            "Rapat: Rapat kedua, 4 Juni 2025\n"
                                    + "Batas waktu: 30 Mei 2025 → 30 Juni 2025\nDitulis ")
                    .endsWith(", oleh Bripda Uji");
            assertThat(details(window).get(2))
                    .startsWith("sudah dikirim\nsurat.pdf, 2 KB\nDitulis ");
            assertThat(details(window).get(3))
                    .startsWith(
                            """
                        Penanggung jawab: Budi Santoso → Sihumas
                        Keadaan: Belum → Selesai 5 Juni 2025
                        Alasan: tugas pindah
                        """);
            assertThat(window.node("history-now", Label.class).getText())
                    .isEqualTo("Sekarang: Selesai 5 Juni 2025 · Sihumas · batas 30 Juni 2025");
            Picture.of(window, "people-history", 1366, 728);
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.outside().opened()).isEmpty();
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.outside().opened()).singleElement().asString().endsWith("surat.pdf");
            Path copy = folder.resolve("salinan.pdf");
            window.outside().answer(copy);
            window.press(KeyCode.S);
            assertThat(copy).hasSize(2_000);
        }
    }

    @Test
    void whatFinalMinutesSaidIsToldBesideWhatIs() {
        Reviewed.finalise(book, earlier);
        decide(new CarryOver.Choice.HandOver(new Words("Sihumas"), "tugas pindah"), 5);
        try (Window window = show(Looks.DARK_ENGLISH)) {
            window.press(KeyCode.R);

            assertThat(titles(window))
                    .containsExactly(
                            "Recorded in the minutes",
                            "Handed over",
                            "The final minutes still say");
            assertThat(details(window).getLast())
                    .isEqualTo("Open · Budi Santoso · due 30 May 2025");
            Picture.of(window, "people-history-dark", 1093, 614);
            window.press(KeyCode.ESCAPE).press(KeyCode.DIGIT3);
            assertThat(task().action().status()).isEqualTo(Status.OPEN);
            assertThat(Texts.told(window)).contains("final");
        }
    }

    @Test
    void evidenceIsAddedByKeysAndUndone() throws IOException {
        Path letter = Files.write(folder.resolve("surat.pdf"), new byte[2_000]);
        try (Window window = show(Settings.DEFAULT)) {
            window.press(KeyCode.INSERT);
            assertThat(window.focused()).isEqualTo("history-evidence");
            window.press(KeyCode.ENTER);
            assertThat(window.node("history-evidence-error", Label.class).getText())
                    .contains("Tulis buktinya");
            window.type("https://contoh.go.id/berita/12").press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(evidence())
                    .extracting(Evidence::text)
                    .containsExactly("https://contoh.go.id/berita/12");
            assertThat(evidence().getFirst().stamp().at()).isEqualTo(TempBook.CLOCK.instant());
            assertThat(titles(window)).containsExactly("Dicatat dalam notulen", "Bukti");

            window.outside().answer(letter);
            window.type("surat balasan").fire("history-evidence-file");
            assertThat(evidence().getLast())
                    .returns("surat balasan", Evidence::text)
                    .returns("surat.pdf", it -> it.file().orElseThrow().name());
            assertThat(text(window, "history-evidence")).isEmpty();
            Picture.of(window, "people-evidence", 1366, 728);
            Picture.of(window, "people-evidence-kecil", 1093, 614);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(evidence()).hasSize(1);
            assertThat(window.focused()).isEqualTo("history-list");
            assertThat(titles(window)).hasSize(2);
            window.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.outside().pasted()).isEqualTo("https://contoh.go.id/berita/12");
            assertThat(window.find("history-undo")).as("nothing done").isEmpty();
            window.press(KeyCode.DELETE);
            assertThat(evidence()).isEmpty();
            assertThat(book.undoable()).contains(Op.REMOVE_EVIDENCE);
            assertThat(text(window)).isEqualTo("Bukti dikeluarkan.");
            window.fire("history-undo");
            assertThat(evidence()).hasSize(1);
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("actions-list");
            assertThat(Texts.within(window.node("actions-list"))).contains("1 bukti");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(evidence()).isEmpty();
        }
    }

    @Test
    void finalMinutesTakeEvidenceToo() {
        Reviewed.finalise(book, earlier);
        try (Window window = show(Looks.DARK_ENGLISH)) {
            window.press(KeyCode.INSERT).type("letter sent").press(KeyCode.ENTER);
            assertThat(evidence()).hasSize(1);
            assertThat(text(window)).isEqualTo("Evidence added.");
            Picture.of(window, "people-evidence-dark", 1093, 614);
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndWhatWasTypedStays() {
        try (Window window = show(Settings.DEFAULT)) {
            window.press(KeyCode.INSERT).type("surat balasan");
            window.outside().answer(folder.resolve("tidak-ada.pdf"));
            window.fire("history-evidence-file");
            assertThat(window.node("history-evidence-error", Label.class).getText())
                    .contains("tidak-ada.pdf");
            assertThat(text(window, "history-evidence")).isEqualTo("surat balasan");
            assertThat(evidence()).isEmpty();
        }
    }

    @Test
    void evidenceBeingTypedStandsThereAgain() {
        try (Window window = show(Settings.DEFAULT)) {
            window.press(KeyCode.INSERT).type("surat bal");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = show(left, Settings.DEFAULT)) {
                again.press(KeyCode.INSERT);
                assertThat(text(again, "history-evidence")).isEqualTo("surat bal");
                assertThat(again.node("history-evidence-note", Label.class).getText())
                        .startsWith("Diketik sebelumnya");
                again.press(KeyCode.ESCAPE).press(KeyCode.INSERT);
                again.type("asan").press(KeyCode.ENTER);
                assertThat(left.read(it -> it.following(action)).evidence())
                        .extracting(Evidence::text)
                        .containsExactly("surat balasan");
                assertThat(left.drafts().all()).isEmpty();
            }
        }
    }

    private List<Evidence> evidence() {
        return book.read(it -> it.following(action)).evidence();
    }

    private static String text(Window window) {
        return window.node("history-told", Label.class).getText();
    }

    private static String text(Window window, String id) {
        return window.node(id, TextInputControl.class).getText();
    }

    private void decide(CarryOver.Choice choice, int minute) {
        book.transact(
                CarryOver.op(choice),
                CarryOver.decide(later, action, choice, Reviewed.stamp(minute)));
    }

    private Task task() {
        return (Task)
                Reviewed.of(book, earlier)
                        .entries()
                        .filter(Task.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private Window show(Settings settings) {
        return show(book, settings);
    }

    private Window show(Workspace shown, Settings settings) {
        Window window = Window.on(shown, TempBook.CLOCK, settings);
        PaneHost host = PaneHost.in(window, earlier);
        host.run("side-actions");
        window.settle();
        assertThat(window.focused()).isEqualTo("actions-list");
        return window;
    }

    private static List<String> titles(Window window) {
        return events(window).stream().map(ActionEvent::title).toList();
    }

    private static List<String> details(Window window) {
        return events(window).stream().map(ActionEvent::detail).toList();
    }

    private static List<ActionEvent> events(Window window) {
        ListView<?> list = window.node("history-list", ListView.class);
        return list.getItems().stream().map(ActionEvent.class::cast).toList();
    }
}
