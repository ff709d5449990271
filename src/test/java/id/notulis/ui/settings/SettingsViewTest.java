package id.notulis.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.calendar.Zone;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewTest {

    private static final Destination SETTINGS = Destination.of(Place.SETTINGS);

    @TempDir private Path folder;

    @Test
    void changesTheLetterheadAsOneStep() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            OfficeProfile before = active(book);
            window.go(SETTINGS).settle();
            assertThat(window.focused()).isEqualTo("settings-office");
            assertThat(window.node("office-save").isDisabled()).isTrue();
            Picture.of(window, "settings-office", 1366, 728);

            window.focus("office-city");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Ngawi");
            window.focus("office-signer-1-name");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("AKBP Dr. Siti Aminah, S.I.K.");
            window.focus("office-save");
            window.press(KeyCode.SPACE);

            OfficeProfile after = active(book);
            assertThat(after.newest().city()).isEqualTo("Ngawi");
            Signatory first = after.newest().signatories().getFirst();
            assertThat(first.name().map(PrintedName::text))
                    .contains("AKBP Dr. Siti Aminah, S.I.K.");
            assertThat(first.name().orElseThrow().rank()).isPresent();
            assertThat(after.newest().signatories().getLast())
                    .isEqualTo(before.newest().signatories().getLast());
            assertThat(after.standard()).isEqualTo(before.standard());
            assertThat(window.node("office-save").isDisabled()).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(active(book)).isEqualTo(before);
        }
    }

    @Test
    void tellsThePressWhomToCall() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            OfficeProfile before = active(book);
            window.go(SETTINGS).settle();
            window.focus("office-press-contact").type("Adi Prasetyo, Kasi Humas");
            assertThat(window.node("office-press-advice", Label.class).getText())
                    .contains("nomor telepon");
            window.press(KeyCode.ENTER).type("0812-0000-0000").press(KeyCode.TAB);
            assertThat(window.node("office-press-advice", Label.class).getText()).isEmpty();
            assertThat(window.focused()).isEqualTo("office-press-about");
            window.type("Polres Contoh melayani Kota Contoh.");
            Looks.draw(window, "settings-office-pers");
            window.focus("office-save").press(KeyCode.SPACE);

            Press press = active(book).newest().press();
            assertThat(press.contact())
                    .containsExactly("Adi Prasetyo, Kasi Humas", "0812-0000-0000");
            assertThat(press.about()).containsExactly("Polres Contoh melayani Kota Contoh.");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(active(book)).isEqualTo(before);
        }
    }

    @Test
    void whatIsTypedAndNotSavedStandsThereAgain() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            String before = active(book).newest().city();
            window.go(SETTINGS).settle();
            text(window, "office-city", "Ngawi");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = Window.on(left)) {
                again.go(SETTINGS).settle();
                assertThat(again.node("office-city", TextInputControl.class).getText())
                        .isEqualTo("Ngawi");
                assertThat(again.node("office-kept", Label.class).getText())
                        .contains("belum disimpan");
                assertThat(active(left).newest().city()).isEqualTo(before);
                again.fire("office-save");
                assertThat(active(left).newest().city()).isEqualTo("Ngawi");
                assertThat(again.find("office-kept")).isEmpty();
                assertThat(left.drafts().all()).isEmpty();
            }
        }
    }

    /// With the blocks that were added and what was chosen; until it is begun anew.
    @Test
    void whatIsTypedForWhoSignsStandsThereAgain() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            int before = active(book).newest().signatories().size();
            int more = before + 1;
            window.go(SETTINGS).settle();
            window.focus("office-signer-1-name");
            window.press(KeyCode.CONTROL, KeyCode.A).type("AKBP Siti Aminah");
            choose(window, "office-signer-1-capacity", Capacity.AN);
            window.focus("office-signer-1-represented");
            window.type("Kapolres");
            window.fire("office-signer-more");
            window.focus("office-signer-" + more + "-post");
            window.type("Kanit Binmas");
            choose(window, "office-zone", Zone.WITA);
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = Window.on(left)) {
                again.go(SETTINGS).settle();
                assertThat(text(again, "office-signer-1-name")).isEqualTo("AKBP Siti Aminah");
                assertThat(text(again, "office-signer-1-represented")).isEqualTo("Kapolres");
                assertThat(text(again, "office-signer-" + more + "-post"))
                        .isEqualTo("Kanit Binmas");
                assertThat(again.find("office-kept")).isPresent();
                again.resize(1366, 728);
                again.focus("office-signer-1-name");
                Picture.of(again, "settings-office-belum-disimpan", 1366, 728);
                again.fire("office-save");
                OfficeProfile after = active(left);
                assertThat(after.zone()).isEqualTo(Zone.WITA);
                assertThat(after.newest().signatories()).hasSize(more);
                assertThat(after.newest().signatories().getFirst())
                        .returns(Capacity.AN, Signatory::capacity)
                        .returns(List.of("Kapolres"), Signatory::represented);
                assertThat(left.drafts().all()).isEmpty();
            }
            window.go(Destination.of(Place.HOME)).go(SETTINGS).settle();
            window.fire("office-anew");
            assertThat(window.find("office-signer-" + more + "-post")).isEmpty();
            assertThat(text(window, "office-signer-1-name")).doesNotContain("Siti");
            assertThat(book.drafts().all()).isEmpty();
        }
    }

    @Test
    void aBlockTakenOutByMistakeComesBackWithItsWords() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            int before = active(book).newest().signatories().size();
            String name = "office-signer-" + before + "-name";
            window.go(SETTINGS).settle();
            String there = text(window, name);
            window.fire("office-signer-fewer");
            assertThat(window.find(name)).isEmpty();
            window.fire("office-signer-more");
            assertThat(text(window, name)).isEqualTo(there);
            assertThat(window.node("office-save").isDisabled()).isTrue();
        }
    }

    @Test
    void tellsUnderTheFieldWhatIsMissing() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.go(SETTINGS).settle();
            window.focus("office-city");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.DELETE);
            assertThat(window.node("office-city-error", Label.class).getText())
                    .isEqualTo("Tulis kota tempat surat diberi tanggal.");
            assertThat(window.node("office-save").isDisabled()).isTrue();
            Picture.of(window, "settings-office-error", 1366, 728);
            window.type("Madiun");
            assertThat(window.find("office-city-error")).isEmpty();
        }
    }

    @Test
    void takesASecondSignatoryAndLetsItGo() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            int before = active(book).newest().signatories().size();
            window.go(SETTINGS).settle();
            window.fire("office-signer-fewer");
            assertThat(window.find("office-signer-" + before + "-post")).isEmpty();
            window.fire("office-signer-more");
            text(window, "office-signer-" + before + "-post", "Kanit Binmas");
            window.fire("office-save");
            assertThat(active(book).newest().signatories())
                    .hasSize(before)
                    .last()
                    .returns("Kanit Binmas", Signatory::post);
        }
    }

    @Test
    void looksAndSpeaksOtherwiseAtOnce() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.go(SETTINGS).settle();
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(window.focused()).isEqualTo("settings-appearance");
            window.press(KeyCode.RIGHT);
            assertThat(window.focused()).isEqualTo("settings-language");
            choose(window, "settings-theme", Theme.DARK);
            choose(window, "settings-scale", FontScale.LARGEST);
            Picture.of(window, "settings-appearance-dark-150", 1366, 728);
            choose(window, "settings-language", Optional.of(Language.ENGLISH));

            Appearance appearance = window.preferences().now().appearance();
            assertThat(appearance.theme()).isEqualTo(Theme.DARK);
            assertThat(appearance.language()).contains(Language.ENGLISH);
            assertThat(window.node("settings-numbers", ToggleButton.class).getText())
                    .isEqualTo("Numbers");
        }
    }

    @Test
    void saysInTheStatusLineWhoWorksHere() {
        try (Workspace book = TempBook.furnished(folder);
                Window window =
                        Window.on(
                                book,
                                TempBook.CLOCK,
                                Settings.DEFAULT.withLayout("settings-page", "appearance"))) {
            window.go(SETTINGS).settle();
            window.focus("settings-worker");
            window.type("Aipda Siti");
            assertThat(window.preferences().now().worker()).isEqualTo("Aipda Siti");
            assertThat(window.node("status-worker", Label.class).getText()).isEqualTo("Aipda Siti");
        }
    }

    @Test
    void copiesToTheSecondPlaceOnceItIsChosen() throws IOException {
        Path usb = Files.createDirectory(folder.resolve("usb"));
        try (Workspace book = TempBook.furnished(folder);
                Window window =
                        Window.on(
                                book,
                                TempBook.CLOCK,
                                Settings.DEFAULT.withLayout("settings-page", "backup"))) {
            window.go(SETTINGS).settle();
            window.outside().answer(usb);
            window.fire("settings-second-choose");
            assertThat(window.preferences().now().secondCopies()).contains(usb);
            window.fire("safety-back-up");
            Picture.of(window, "settings-backup", 1366, 728);
            assertThat(usb.resolve("buku.cadangan")).isDirectoryContaining("glob:**.notulis");
            window.fire("settings-second-remove");
            assertThat(window.preferences().now().secondCopies()).isEmpty();
        }
    }

    @Test
    void showsTheRegisterOfNumbers() {
        try (Workspace book = TempBook.furnished(folder);
                Window window =
                        Window.on(
                                book,
                                TempBook.CLOCK,
                                Settings.DEFAULT.withLayout("settings-page", "numbers"))) {
            window.go(SETTINGS).settle();
            assertThat(window.find("numbers-series")).isPresent();
            assertThat(window.find("numbers-register")).isPresent();
            Picture.of(window, "settings-numbers", 1366, 728);
        }
    }

    private static OfficeProfile active(Workspace book) {
        return book.read(Snapshot::activeProfile).orElseThrow();
    }

    private static String text(Window window, String id) {
        return window.node(id, TextInputControl.class).getText();
    }

    private static void text(Window window, String id, String text) {
        TextInputControl field = (TextInputControl) window.node(id);
        Window.onWindowThread(
                () -> {
                    field.setText(text);
                    return text;
                });
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Window window, String id, T value) {
        ComboBox<T> box = (ComboBox<T>) window.node(id);
        Window.onWindowThread(
                () -> {
                    box.setValue(value);
                    return value;
                });
        window.settle();
    }
}
