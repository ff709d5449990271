package id.notulis.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.NumberBook;
import id.notulis.work.Op;
import id.notulis.work.Reservation;
import id.notulis.work.Reviewed;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Series of numbers made, changed and taken away in the settings, by keyboard.
class SeriesDialogTest {

    @TempDir private Path folder;

    private static final Settings NUMBERS = Settings.DEFAULT.withLayout("settings-page", "numbers");

    @Test
    void aSeriesIsMadeByKeysAndUndone() {
        try (Workspace book = Reviewed.book(folder);
                Window window = open(book, NUMBERS)) {
            window.press(KeyCode.INSERT);
            assertThat(window.focused()).isEqualTo("series-name");
            window.type("Nota dinas").press(KeyCode.TAB);
            assertThat(error(window, "pattern")).as("not got to yet").isEmpty();
            window.type("B/ND-{NO2}/{BULN}/{TAHUN}");
            assertThat(error(window, "pattern")).startsWith("Huruf ke-12: tanda {BULN}");
            Picture.of(window, "settings-seri-salah", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.A).type("B/ND-{NO2}/{ROMAWI}/{KKA}/{TAHUN}");
            assertThat(window.find("series-archive")).isPresent();
            assertThat(window.find("series-unit")).isEmpty();
            assertThat(text(window, "series-next")).contains("setelah semua isian benar");
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("series-archive");
            assertThat(error(window, "archive")).contains("{KKA}");
            window.type("HUM.6").press(KeyCode.TAB).press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("series-first");
            window.press(KeyCode.CONTROL, KeyCode.A).type("x");
            assertThat(error(window, "first")).contains("\"x\"");
            window.press(KeyCode.CONTROL, KeyCode.A).type("41").press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            assertThat(text(window, "series-next"))
                    .isEqualTo("Nomor berikutnya: B/ND-41/VI/HUM.6/2025");
            Picture.of(window, "settings-seri", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            NumberSeries made = series(book).getFirst();
            assertThat(made.name()).isEqualTo("Nota dinas");
            assertThat(made.first()).isEqualTo(41);
            assertThat(made.yearly()).isTrue();
            assertThat(made.values().archive()).isEqualTo("HUM.6");
            assertThat(made.kinds()).containsExactly(DocumentKind.UNDANGAN);
            assertThat(window.focused()).isEqualTo("numbers-series");
            assertThat(book.undoable()).contains(Op.ADD_SERIES);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(series(book)).isEmpty();
        }
    }

    @Test
    void aSeriesThatHasBegunChangesItsPatternButNotItsWayOfCounting() {
        try (Workspace book = Reviewed.book(folder)) {
            NumberSeries one = begun(book);
            try (Window window = open(book, NUMBERS)) {
                window.press(KeyCode.ENTER);
                check(window, "series-yearly", false);
                assertThat(error(window, "yearly")).contains("cara menghitungnya tetap");
                check(window, "series-yearly", true);
                assertThat(text(window, "series-next"))
                        .startsWith("Nomor berikutnya: SRT/2/2025")
                        .contains("nomor urut berikutnya 2");
                window.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("UND/{NO}");
                window.press(KeyCode.ENTER);

                assertThat(series(book).getFirst().pattern().text()).isEqualTo("UND/{NO}");
                assertThat(book.undoable()).contains(Op.EDIT_SERIES);
                assertThat(book.read(Snapshot::numbers).numbers().getFirst().printed())
                        .isEqualTo("SRT/1/2025");
                window.press(KeyCode.DELETE);
                assertThat(series(book)).hasSize(1);
                assertThat(window.node("numbers-series-remove").isDisabled()).isTrue();
                window.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(series(book)).containsExactly(one);
            }
        }
    }

    @Test
    void aNameIsGivenOnceAndASeriesWithoutNumbersIsTakenAway() {
        try (Workspace book = Reviewed.book(folder)) {
            new NumberBook(book).add(surat());
            try (Window window = open(book, NUMBERS)) {
                window.fire("numbers-series-new");
                window.type("SURAT").press(KeyCode.TAB).type("{NO}").press(KeyCode.ENTER);
                assertThat(error(window, "name")).contains("sudah ada");
                assertThat(window.focused()).isEqualTo("series-name");
                window.press(KeyCode.ESCAPE);
                assertThat(series(book)).hasSize(1);
                window.press(KeyCode.DELETE);

                assertThat(series(book)).isEmpty();
                assertThat(book.undoable()).contains(Op.REMOVE_SERIES);
                window.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(series(book)).containsExactly(surat());
            }
        }
    }

    @Test
    void aNewSeriesIsFilledAgainOrGivenUp() {
        try (Workspace book = Reviewed.book(folder);
                Window window = open(book, NUMBERS)) {
            window.press(KeyCode.INSERT).type("Nota dinas").press(KeyCode.TAB);
            window.type("ND-{NO}/{KKA}").press(KeyCode.TAB).type("HUM.6");
            check(window, "series-yearly", false);
            check(window, "series-kind-notulen", true);
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Window again = open(left, NUMBERS)) {
                again.press(KeyCode.INSERT);
                assertThat(typed(again, "name")).isEqualTo("Nota dinas");
                assertThat(typed(again, "pattern")).isEqualTo("ND-{NO}/{KKA}");
                assertThat(typed(again, "archive")).isEqualTo("HUM.6");
                assertThat(text(again, "series-kept")).contains("belum disimpan");
                Picture.of(again, "settings-seri-belum-disimpan", 1366, 728);
                again.press(KeyCode.ENTER).press(KeyCode.ENTER);
                assertThat(series(left)).hasSize(1);
                assertThat(series(left).getFirst())
                        .returns(false, NumberSeries::yearly)
                        .returns(Set.of(DocumentKind.NOTULEN), NumberSeries::kinds);
                assertThat(left.drafts().all()).isEmpty();
            }
            window.press(KeyCode.ESCAPE).press(KeyCode.INSERT);
            assertThat(typed(window, "name")).isEqualTo("Nota dinas");
            window.fire("series-cancel");
            assertThat(book.drafts().all()).isEmpty();
            window.press(KeyCode.INSERT);
            assertThat(typed(window, "name")).isEmpty();
            assertThat(window.node("series-yearly", CheckBox.class).isSelected()).isTrue();
        }
    }

    @Test
    void aSeriesChangedMeanwhileSaysSo() {
        try (Workspace book = Reviewed.book(folder)) {
            NumberBook numbers = new NumberBook(book);
            numbers.add(surat());
            try (Window window = open(book, NUMBERS)) {
                window.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.A).type("Surat keluar");
                window.press(KeyCode.ESCAPE);
                numbers.add(
                        new NumberSeries(
                                surat().id(),
                                "Surat dinas",
                                surat().pattern(),
                                surat().values(),
                                true,
                                1,
                                Set.of()));
                window.go(Destination.of(Place.HOME)).go(Destination.of(Place.SETTINGS));
                window.focus("numbers-series").press(KeyCode.ENTER);
                assertThat(typed(window, "name")).isEqualTo("Surat keluar");
                assertThat(text(window, "series-kept")).contains("isi buku berubah");
                window.fire("series-anew");
                assertThat(typed(window, "name")).isEqualTo("Surat dinas");
                assertThat(book.drafts().all()).isEmpty();
            }
        }
    }

    @Test
    void looksAsTheOthersDo() {
        try (Workspace book = Reviewed.book(folder)) {
            begun(book);
            Settings dark =
                    NUMBERS.withAppearance(
                            NUMBERS.appearance()
                                    .withTheme(Theme.DARK)
                                    .withLanguage(Optional.of(Language.ENGLISH)));
            try (Window window = open(book, dark)) {
                Picture.of(window, "settings-numbers-dark", 1366, 728);
                window.press(KeyCode.ENTER);
                assertThat(text(window, "series-next")).startsWith("Next number: SRT/2/2025");
                Picture.of(window, "settings-seri-gelap-inggris", 1366, 728);
                Picture.of(window, "settings-seri-kecil", 1093, 614);
            }
            Settings large =
                    NUMBERS.withAppearance(NUMBERS.appearance().withScale(FontScale.LARGEST));
            try (Window window = open(book, large)) {
                window.press(KeyCode.ENTER);
                Picture.of(window, "settings-seri-150", 1366, 728);
                assertThat(window.find("series-next")).isPresent();
            }
        }
    }

    private static NumberSeries surat() {
        return new NumberSeries(
                new Id("01JWXYZABCDEFGHJKMNPQRSTVW"),
                "Surat",
                new NumberPattern("SRT/{NO}/{TAHUN}"),
                NumberSeries.Values.NONE,
                true,
                1,
                Set.of());
    }

    /// A series one number was given of.
    private static NumberSeries begun(Workspace book) {
        NumberBook numbers = new NumberBook(book);
        numbers.add(surat());
        numbers.reserve(
                new Reservation(
                        Reviewed.meeting(book, "Rapat kedua"),
                        DocumentKind.NOTULEN,
                        surat().id(),
                        LocalDate.of(2025, 6, 4),
                        new Reservation.Place.Next(),
                        true));
        return surat();
    }

    private static Window open(Workspace book, Settings settings) {
        Window window =
                Window.on(book, TempBook.CLOCK, settings).go(Destination.of(Place.SETTINGS));
        window.resize(1366, 728);
        Window.onWindowThread(
                () -> {
                    window.node("numbers-series").requestFocus();
                    return window;
                });
        return window.settle();
    }

    private static List<NumberSeries> series(Workspace book) {
        return book.read(Snapshot::numbers).series();
    }

    private static String error(Window window, String field) {
        return window.find("series-" + field + "-error")
                .map(it -> ((Label) it).getText())
                .orElse("");
    }

    private static String typed(Window window, String field) {
        return window.node("series-" + field, TextInputControl.class).getText();
    }

    private static String text(Window window, String id) {
        return window.node(id, Label.class).getText();
    }

    private static void check(Window window, String id, boolean on) {
        Window.onWindowThread(
                () -> {
                    window.node(id, CheckBox.class).setSelected(on);
                    return id;
                });
        window.settle();
    }
}
