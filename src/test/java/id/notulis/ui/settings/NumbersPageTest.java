package id.notulis.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.settings.Settings;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.NumberBook;
import id.notulis.work.Reservation;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of numbers, filtered and printed by keyboard.
class NumbersPageTest {

    private static final Settings NUMBERS = Settings.DEFAULT.withLayout("settings-page", "numbers");

    @TempDir private Path folder;

    private static void fill(Workspace book) {
        NumberSeries series =
                new NumberSeries(
                        new Id("01JWXYZABCDEFGHJKMNPQRSTVW"),
                        "Surat",
                        new NumberPattern("SRT/{NO}/{TAHUN}"),
                        NumberSeries.Values.NONE,
                        true,
                        1,
                        Set.of());
        NumberBook numbers = new NumberBook(book);
        numbers.add(series);
        for (DocumentKind kind : new DocumentKind[] {DocumentKind.NOTULEN, DocumentKind.UNDANGAN}) {
            numbers.reserve(
                    new Reservation(
                            Reviewed.meeting(book, "Rapat kedua"),
                            kind,
                            series.id(),
                            LocalDate.of(kind == DocumentKind.NOTULEN ? 2025 : 2024, 6, 4),
                            new Reservation.Place.Next(),
                            false));
        }
    }

    private static int lines(Window window) {
        return window.node("numbers-register", TableView.class).getItems().size();
    }

    @Test
    void theRegisterIsFilteredAndMadeInWord() throws IOException {
        try (Workspace book = Reviewed.book(folder)) {
            fill(book);
            try (Window window = Window.on(book, TempBook.CLOCK, NUMBERS)) {
                window.go(Destination.of(Place.SETTINGS));
                assertThat(lines(window)).isEqualTo(2);
                window.focus("numbers-year").press(KeyCode.DOWN);
                assertThat(lines(window)).isEqualTo(1);
                assertThat(window.node("numbers-counted", Label.class).getText())
                        .isEqualTo("1 dari 2 nomor");
                Picture.of(window, "settings-register", 1366, 728);

                window.focus("numbers-print").press(KeyCode.SPACE);
                window.fire("toast-action");
                Path made = window.outside().opened().getLast();
                assertThat(made.getFileName().toString()).isEqualTo("register-nomor-2025.docx");
                assertThat(String.join("\n", DocxText.body(Files.readAllBytes(made))))
                        .contains("SRT/1/2025")
                        .doesNotContain("SRT/1/2024");

                window.focus("numbers-kind").press(KeyCode.DOWN);
                assertThat(lines(window)).isZero();
                window.focus("numbers-print").press(KeyCode.SPACE);
                assertThat(made.resolveSibling("register-nomor-2025-undangan.docx")).exists();
                window.focus("numbers-year").press(KeyCode.UP);
                assertThat(lines(window)).isEqualTo(1);
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("Dokumen"), "kein Ordner");
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book, TempBook.CLOCK, NUMBERS)) {
            window.go(Destination.of(Place.SETTINGS));
            window.fire("numbers-print");

            assertThat(window.notes()).anyMatch(it -> it.contains("register-nomor"));
        }
    }
}
