package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.draft.TypedText;
import id.notulis.model.people.Organisation;
import id.notulis.settings.Settings;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Progress;
import id.notulis.work.Access;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The status line tells the truth, and what it opens leads back.
class SafetyTest {

    private static final String PLACE = "capture/1";

    @TempDir private Path folder;

    @Test
    void tellsWhatIsSavedAndBackedUp() {
        try (Workspace book = TempBook.furnished(folder);
                Window window =
                        Window.on(book, TempBook.CLOCK, Settings.DEFAULT.withWorker("Siti"))) {
            assertThat(text(window, "status-saving")).isEqualTo("Semua tersimpan 10.30.00");
            assertThat(text(window, "status-worker")).isEqualTo("Siti");
            assertThat(button(window, "status-copy")).isEqualTo("Belum ada cadangan");
            assertThat(window.find("status-points")).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(button(window, "status-copy")).isEqualTo("Cadangan terverifikasi 10.30");
            assertThat(button(window, "status-points")).isEqualTo("1 titik pulih");
            Picture.of(window, "status", 1366, 728);
        }
    }

    @Test
    void warnsOfAnOldCopy() {
        try (Workspace book = TempBook.furnished(folder)) {
            book.backUp();
            Clock tomorrow = Clock.offset(TempBook.CLOCK, Duration.ofHours(25));
            try (Window window = Window.on(book, tomorrow, Settings.DEFAULT)) {
                assertThat(button(window, "status-copy"))
                        .isEqualTo("Cadangan terakhir kemarin 10.30");
                assertThat(window.node("status-copy").getStyleClass()).contains("warning");
            }
        }
    }

    @Test
    @MovesAnOpenBook
    void turnsRedKeepsWhatIsTypedAndGoesOnElsewhere() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        Path usb = folder.resolve("usb.notulis");
        try (Workspace book = TempBook.furnished(place);
                Window window = Window.on(book)) {
            put(window, "Senkom");
            Files.move(place, folder.resolve("dipindah"));
            type(window, "Rapat dibuka");

            assertThat(failed(window)).isTrue();
            assertThat(text(window, "status-saving"))
                    .isEqualTo("Belum tersimpan – buku tidak ada lagi di tempatnya");
            assertThat(window.session().unkept()).containsValue("Rapat dibuka");
            Picture.of(window, "status-failed", 1366, 728);

            window.fire("status-again");
            assertThat(failed(window)).isTrue();

            window.outside().answer(usb);
            window.fire("status-elsewhere");
            assertThat(failed(window)).isFalse();
            assertThat(text(window, "status-saving")).startsWith("Semua tersimpan");
            assertThat(window.session().unkept()).isEmpty();
            put(window, "Kodim");
        }
        try (Workspace book = Workspace.open(usb, Access.READ, TempBook.CLOCK, TempBook.ids())) {
            assertThat(book.drafts().all())
                    .extracting(TypedText::text)
                    .containsExactly("Rapat dibuka");
            assertThat(names(book)).contains("Senkom", "Kodim");
        }
    }

    @Test
    void provesACopyAndGoesBackToItByKeysAlone() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            put(window, "Senkom");
            open(window);
            assertThat(window.focused()).isEqualTo("safety-back-up");
            window.press(KeyCode.SPACE);
            assertThat(text(window, "safety-answer")).startsWith("Cadangan dibuat dan diperiksa");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("safety-prove");
            window.press(KeyCode.SPACE);
            assertThat(text(window, "safety-answer"))
                    .isEqualTo(
                            "Cadangan 4 Juni 2025 pukul 10.30 terbukti utuh: 0 rapat, 0 butir, 0"
                                    + " lampiran.");
            Picture.of(window, "safety", 1366, 728);
            window.press(KeyCode.ESCAPE);
            put(window, "Kodim");

            open(window);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            assertThat(window.focused()).isEqualTo("safety-restore-no");
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);

            assertThat(names(window.session().book())).contains("Senkom").doesNotContain("Kodim");
            assertThat(window.find("safety-dialog")).isEmpty();
            assertThat(button(window, "status-points")).isEqualTo("2 titik pulih");
        }
    }

    /// The time of the last good one stays.
    @Test
    void tellsThatACopyFailedAndWhenTheLastGoodOneWasMade() throws IOException {
        Path copies = folder.resolve("buku.cadangan");
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.press(KeyCode.CONTROL, KeyCode.S);
            put(window, "Senkom");
            Path kept = Files.move(copies, folder.resolve("simpanan"));
            Files.writeString(copies, "");
            window.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(button(window, "status-copy"))
                    .isEqualTo("Cadangan gagal – Belum ada cadangan");
            assertThat(window.node("status-copy").getStyleClass()).contains("warning");

            Files.delete(copies);
            Files.move(kept, copies);
            open(window);
            assertThat(text(window, "safety-trouble")).contains(copies.toString());
            assertThat(button(window, "status-copy"))
                    .isEqualTo("Cadangan gagal – Cadangan terverifikasi 10.30");
            Picture.of(window, "safety-failed", 1366, 728);
            window.press(KeyCode.SPACE);
            assertThat(button(window, "status-copy")).isEqualTo("Cadangan terverifikasi 10.30");
            assertThat(window.find("safety-trouble")).isEmpty();
        }
    }

    @Test
    void tellsTheNextTimeThatTheCopyAtClosingWasNotMade() throws IOException {
        Path copies = folder.resolve("buku.cadangan");
        Path kept = folder.resolve("simpanan");
        Workspace closed = TempBook.furnished(folder);
        closed.backUp();
        try (Window window = Window.on(closed)) {
            put(window, "Senkom");
            Files.move(copies, kept);
            Files.writeString(copies, "");
        }
        Files.delete(copies);
        Files.move(kept, copies);

        try (Workspace book = TempBook.open(folder, Access.WRITE);
                Window window = Window.on(book)) {
            assertThat(names(book)).contains("Senkom");
            assertThat(button(window, "status-copy"))
                    .isEqualTo(
                            "Perubahan terakhir belum dicadangkan – Cadangan terverifikasi 10.30");
            open(window);
            assertThat(text(window, "safety-trouble")).contains("belum ada di cadangan mana pun");
            window.press(KeyCode.SPACE);
            assertThat(button(window, "status-copy")).isEqualTo("Cadangan terverifikasi 10.30");
        }
    }

    @Test
    void showsLongWorkAndCancelsIt() {
        List<String> cancelled = new ArrayList<>();
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            assertThat(window.find("status-cancel")).isEmpty();
            Progress progress =
                    new Progress("Membuat 3 dari 9", 1.0 / 3, () -> cancelled.add("ya"));
            Window.onWindowThread(
                    () -> {
                        window.session().progressProperty().set(Optional.of(progress));
                        return progress;
                    });
            assertThat(text(window, "status-work")).isEqualTo("Membuat 3 dari 9");
            Picture.of(window, "status-work", 1366, 728);
            window.fire("status-cancel");
            assertThat(cancelled).containsExactly("ya");
        }
    }

    @Test
    void tellsOfAFaultCalmlyAndGoesOn() {
        IllegalStateException fault = new IllegalStateException("unforeseen");
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Window.onWindowThread(
                    () -> {
                        window.mainWindow().unexpected(fault);
                        return fault;
                    });
            assertThat(window.takeFaults()).containsExactly(fault);
            window.settle();
            assertThat(text(window, "fault-code")).isEqualTo("Kode TEST");
            assertThat(text(window, "fault-place")).endsWith("notulis.log");
            assertThat(window.focused()).isEqualTo("fault-close");
            Picture.of(window, "fault", 1366, 728);
            window.press(KeyCode.SPACE);
            assertThat(window.find("fault")).isEmpty();
        }
    }

    private static void open(Window window) {
        window.fire("status-copy");
    }

    private static void type(Window window, String text) {
        Window.onWindowThread(
                () -> {
                    window.session().typed(PLACE, text);
                    return text;
                });
        window.settle();
    }

    private static void put(Window window, String name) {
        Organisation organisation =
                new Organisation(window.desk().books().ids().next(), name, "", "", "");
        Window.onWindowThread(
                () -> {
                    window.session()
                            .transact(
                                    Op.EDIT_ORGANISATION,
                                    window,
                                    draft -> {
                                        draft.put(organisation);
                                        return organisation;
                                    });
                    return organisation;
                });
        window.settle();
    }

    private static boolean failed(Window window) {
        return window.node("status")
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("failed"));
    }

    private static String text(Window window, String id) {
        return window.node(id, Label.class).getText();
    }

    private static String button(Window window, String id) {
        return window.node(id, Button.class).getText();
    }

    private static List<String> names(Workspace book) {
        return book.read(Snapshot::organisations).stream().map(Organisation::name).toList();
    }
}
