package id.notulis.ui.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ooxml.DocumentText;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of figures, used by keys alone.
final class StatisticsViewTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = TempBook.sample(folder);
        window = Window.on(book).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    private String text(String id) {
        return window.node(id, Label.class).getText();
    }

    private boolean sees(String id) {
        return window.find(id).filter(it -> it.isVisible()).isPresent();
    }

    @Test
    void theYearOfTodayIsShownAndTheOneBefore() {
        assertThat(window.focused()).isEqualTo("statistics-term");
        assertThat(text("statistics-time")).isEqualTo("Tahun 2025");
        assertThat(text("statistics-meetings")).isEqualTo("1");

        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(text("statistics-time")).isEqualTo("Tahun 2024");
        assertThat(sees("statistics-none")).isTrue();

        window.fire("statistics-none-earlier");
        assertThat(text("statistics-time")).isEqualTo("Tahun 2023");
        assertThat(sees("statistics-none")).isFalse();

        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text("statistics-time")).isEqualTo("Tahun 2024");
    }

    @Test
    void aMonthAndAQuarterAreChosenWithArrows() {
        window.press(KeyCode.UP);
        assertThat(text("statistics-time")).isEqualTo("Triwulan II Tahun 2025");
        window.press(KeyCode.UP);
        assertThat(text("statistics-time")).isEqualTo("Juni 2025");
        assertThat(text("statistics-meetings")).isEqualTo("1");
    }

    @Test
    void daysAreTypedAndAFaultyOneIsToldAndChangesNothing() {
        window.focus("statistics-from");
        window.act(() -> window.node("statistics-from", TextField.class).setText("1/12/2023"));
        window.press(KeyCode.ENTER);
        assertThat(text("statistics-time")).isEqualTo("Desember 2023 s.d. Desember 2025");
        assertThat(text("statistics-meetings")).isEqualTo("2");
        assertThat(window.node("statistics-term", ComboBox.class).getValue()).isEqualTo(Term.FREE);

        window.act(() -> window.node("statistics-from", TextField.class).setText("kemarin dulu"));
        window.press(KeyCode.ENTER);
        assertThat(text("statistics-wrong")).contains("4 Juni 2025");
        assertThat(text("statistics-meetings")).isEqualTo("2");
        Picture.of(window, "statistik-salah", 1093, 614);

        window.act(() -> window.node("statistics-from", TextField.class).setText("1 Januari 2026"));
        window.press(KeyCode.ENTER);
        assertThat(text("statistics-wrong")).contains("sebelum");
    }

    @Test
    void arrowsChooseATableAndItIsCopied() {
        window.focus("statistics-tab-time").press(KeyCode.RIGHT);
        assertThat(window.focused()).isEqualTo("statistics-tab-kind");
        window.press(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("statistics-list");
        window.press(KeyCode.CONTROL, KeyCode.C);

        assertThat(window.outside().pasted())
                .isEqualTo("Jenis rapat\tRapat\tBagian\nAudiensi\t1\t100%\n");
        assertThat(window.notes()).anyMatch(it -> it.contains("Jenis"));
    }

    @Test
    void enterOpensWhatARowIsAboutAndBackComesToTheFigures() {
        window.run("statistics-go-person").focus("statistics-list").press(KeyCode.ENTER);
        assertThat(window.find("people-list")).isPresent();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(sees("statistics-page")).isTrue();

        window.run("statistics-go-agreement").focus("statistics-list").press(KeyCode.ENTER);
        assertThat(sees("statistics-page")).isFalse();
        assertThat(window.find("agreements-list")).isPresent();
    }

    @Test
    void theRecapOfTheSameTimeIsMade() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP).press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.G);
        window.fire("toast-action");

        Path made = window.outside().opened().getFirst();
        assertThat(made.getFileName()).hasToString("2025-01-01_2025-12-31_rekap.docx");
        assertThat(DocumentText.of(Files.readAllBytes(made)))
                .contains("Tahun 2025")
                .contains("| Rapat | : | " + text("statistics-meetings") + " |")
                .anyMatch(line -> line.endsWith("Cakupan Kesepahaman"));
    }

    @Test
    void minutesThatComeOrGoAreCountedAtOnce() {
        window.go(Destination.of(Place.MINUTES));
        window.focus("archive-list").press(KeyCode.DELETE);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(sees("statistics-none")).isTrue();

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sees("statistics-none")).isFalse();
        assertThat(text("statistics-meetings")).isEqualTo("1");
    }

    @Test
    void theListOfMinutesLeadsHere() {
        window.go(Destination.of(Place.HOME)).go(Destination.of(Place.MINUTES));
        window.fire("statistics");
        assertThat(window.focused()).isEqualTo("statistics-term");
    }
}
