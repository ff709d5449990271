package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.paint.PrintOrder;
import id.notulis.layout.paint.PrintedPages.Sheet;
import id.notulis.layout.paint.Printer;
import id.notulis.model.Id;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents on their way to paper.
class PrintTest {

    private static final Sheet A4 = Sheet.ofMillimetres(210, 297);
    private static final Sheet FOLIO = Sheet.ofMillimetres(215.9, 330.2);

    @TempDir private Path folder;
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        Id meeting = Reviewed.meeting(book, "Rapat kedua");
        window = Window.on(book).resize(1366, 728).go(Destination.of(Place.DOCUMENTS, meeting));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void printsOnItsOwnPaperByTwoKeys() {
        window.outside().connect(new Printer("Ruang Sium", List.of(A4, FOLIO)));
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.focused()).isEqualTo("print-printer");
        assertThat(label("print-paper")).isEqualTo("Kertas: F4");
        assertThat(window.find("print-scaled")).isEmpty();
        window.press(KeyCode.ENTER);

        PrintOrder order = window.outside().printed().getFirst();
        assertThat(order.printer()).isEqualTo("Ruang Sium");
        assertThat(order.copies()).isEqualTo(1);
        assertThat(order.scaledTo()).isEmpty();
        assertThat(order.layout().pages()).hasSize(1);
        assertThat(window.notes()).contains("Undangan (Polri) dikirim ke printer Ruang Sium.");
    }

    @Test
    void offersToScaleWhereThePrinterHasNotThePaper() throws IOException {
        window.outside().connect(new Printer("Ruang Sium", List.of(A4)));
        window.press(KeyCode.CONTROL, KeyCode.P);

        assertThat(label("print-paper")).contains("tidak menyebut kertas F4");
        assertThat(window.node("print-scaled", RadioButton.class).getText())
                .isEqualTo("Cetak ke A4 dengan skala 90 %");
        Picture.of(window, "cetak-skala", 1366, 728);
        window.press(KeyCode.ENTER);
        assertThat(window.outside().printed().getFirst().scaledTo()).contains(A4);

        window.press(KeyCode.CONTROL, KeyCode.P);
        window.focus("print-own").press(KeyCode.SPACE).press(KeyCode.ENTER);
        assertThat(window.outside().printed().getLast().scaledTo()).isEmpty();
    }

    @Test
    void copiesAndPagesAreTyped() {
        window.outside().connect(new Printer("Ruang Sium", List.of()));
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.focus("print-copies").press(KeyCode.CONTROL, KeyCode.A).type("0");
        window.press(KeyCode.ENTER);
        assertThat(label("print-copies-error")).contains("1 sampai 99");
        assertThat(window.focused()).isEqualTo("print-copies");

        window.press(KeyCode.CONTROL, KeyCode.A).type("3");
        window.focus("print-pages").type("1-9").press(KeyCode.ENTER);
        assertThat(label("print-pages-error")).contains("1 sampai 1");
        assertThat(window.outside().printed()).isEmpty();

        window.press(KeyCode.CONTROL, KeyCode.A).type("1").press(KeyCode.ENTER);
        assertThat(window.outside().printed().getFirst().copies()).isEqualTo(3);
    }

    @Test
    void withoutAPrinterItOffersThePdf() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(label("print-none")).contains("tidak mempunyai printer");
        assertThat(window.focused()).isEqualTo("print-pdf");
        Picture.of(window, "cetak-tanpa-printer", 1366, 728);
        window.outside().answer(folder.resolve("undangan.pdf"));
        window.press(KeyCode.ENTER);

        assertThat(folder.resolve("undangan.pdf")).isNotEmptyFile();
        assertThat(window.find("print")).isEmpty();
    }

    @Test
    void tellsWhenThePrinterTookNothing() {
        window.outside().connect(new Printer("Ruang Sium", List.of(FOLIO)));
        window.outside().printNothing();
        window.press(KeyCode.CONTROL, KeyCode.P).press(KeyCode.ENTER);

        assertThat(window.notes()).anyMatch(it -> it.contains("Ruang Sium tidak menerima"));
    }

    @Test
    void looksWellInEveryLook() throws IOException {
        window.outside().connect(new Printer("Ruang Sium", List.of(A4)));
        Looks.wear(window, it -> Looks.LARGEST.appearance());
        window.press(KeyCode.CONTROL, KeyCode.P);
        Picture.of(window, "cetak-150", 1366, 728);
        window.press(KeyCode.ESCAPE);
        Looks.wear(window, it -> Looks.DARK_ENGLISH.appearance());
        window.press(KeyCode.CONTROL, KeyCode.P);
        Picture.of(window, "cetak-gelap", 1366, 728);
        assertThat(label("print-paper")).contains("does not name F4");
    }

    private String label(String id) {
        return window.node(id, Label.class).getText();
    }
}
