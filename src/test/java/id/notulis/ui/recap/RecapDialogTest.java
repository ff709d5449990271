package id.notulis.ui.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ooxml.DocumentText;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents over more than one meeting, made by keys alone.
final class RecapDialogTest {

    @TempDir private Path folder;

    private static Window opened(Workspace book) {
        return Window.on(book).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    }

    private static String text(Window window, String id) {
        return window.node(id, Label.class).getText();
    }

    @Test
    void aMonthIsRecappedByEnterAndOpened() throws IOException {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            assertThat(window.focused()).isEqualTo("recap-kind");
            assertThat(window.node("recap-from", TextField.class).getText())
                    .isEqualTo("1 Juni 2025");

            window.press(KeyCode.ENTER);
            Picture.of(window, "rekap", 1366, 728);

            assertThat(window.focused()).isEqualTo("recap-show");
            window.press(KeyCode.SPACE);
            Path made = window.outside().opened().getFirst();
            assertThat(made.getFileName()).hasToString("2025-06-01_2025-06-30_rekap.docx");
            assertThat(DocumentText.of(Files.readAllBytes(made)))
                    .contains("Juni 2025")
                    .contains("| Rapat | : | 1 |");
        }
    }

    @Test
    void aTimeWithoutAMeetingIsToldSo() {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            window.fire("recap-earlier");
            assertThat(window.node("recap-until", TextField.class).getText())
                    .isEqualTo("31 Mei 2025");
            window.focus("recap-until").press(KeyCode.ENTER);

            assertThat(text(window, "recap-told")).contains("Tidak ada rapat dalam masa itu");
        }
    }

    @Test
    void daysThatCannotBeReadAreToldAtTheirField() {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            window.focus("recap-from");
            window.act(() -> window.node("recap-from", TextField.class).setText("kemarin dulu"));
            window.press(KeyCode.ENTER);

            assertThat(text(window, "recap-from-error")).contains("4 Juni 2025");
            assertThat(window.focused()).isEqualTo("recap-from");
            assertThat(window.node("recap-term", ComboBox.class).getValue()).isEqualTo(Term.FREE);
            assertThat(folder.resolve("Dokumen").resolve("rekap.docx")).doesNotExist();
        }
    }

    @Test
    void anAgreementIsAskedForAndEvaluated() {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(text(window, "recap-agreement-error")).isNotBlank();
            assertThat(window.focused()).isEqualTo("recap-agreement");

            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            Picture.of(window, "monev", 1366, 728);

            assertThat(text(window, "recap-told")).contains("monev_kep-192.docx");
        }
    }

    @Test
    void theMatrixComesAsAWorkbook() {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            window.press(KeyCode.DOWN).press(KeyCode.DOWN);
            window.focus("recap-format").press(KeyCode.DOWN).press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            Picture.of(window, "matriks-semua", 1093, 614);

            assertThat(text(window, "recap-told")).contains("matriks.xlsx");
        }
    }

    @Test
    void theRecapComesAsPages() {
        try (Workspace book = TempBook.sample(folder);
                Window window = opened(book)) {
            window.focus("recap-format").press(KeyCode.DOWN).press(KeyCode.ENTER);
            Picture.of(window, "rekap-pdf", 1093, 614);

            assertThat(text(window, "recap-told")).contains("rekap.pdf");
        }
    }
}
