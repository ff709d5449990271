package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.Form;
import id.notulis.report.SampleForms;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.DocumentRow;
import id.notulis.work.ExportOrder;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is seen of the chosen document, and what the keyboard does with it.
class PreviewTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        meeting = Reviewed.meeting(book, "Rapat kedua");
        window = Window.on(book).resize(1366, 728).go(Destination.of(Place.DOCUMENTS, meeting));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void showsWhatIsNotWrittenYetAsTheRecordWouldGiveIt() {
        choose(Form.NOTULEN_POLRI_LENGKAP);

        assertThat(label("preview-name")).isEqualTo("Notulen (Polri)");
        assertThat(label("preview-paper")).isEqualTo("F4");
        assertThat(label("preview-note")).contains("Belum ada berkasnya");
        assertThat(label("preview-page")).isEqualTo("Halaman 1 dari 1");
        assertThat(pages().getFirst().getAccessibleText()).contains("NOTULEN", "RAPAT KEDUA");
        assertThat(folder.resolve("Dokumen")).doesNotExist();
        assertThat(logged()).isEmpty();
    }

    @Test
    void showsTheFileAsItLiesThere() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        assertThat(window.find("preview-note")).isEmpty();
        assertThat(window.node("preview-again", Button.class).getText()).isEqualTo("Buat ulang");

        Window.onWindowThread(
                () -> {
                    window.session()
                            .transact(Op.EDIT_MEETING, this, Reviewed.placed(meeting, "Lapangan"));
                    return window;
                });
        window.settle();
        assertThat(label("preview-note")).startsWith("Usang: ");
        assertThat(pages().getFirst().getAccessibleText()).doesNotContain("Lapangan");

        window.press(KeyCode.F7);
        assertThat(pages().getFirst().getAccessibleText()).contains("Lapangan");

        Files.write(file("notulen"), DocxBuilder.ofParagraphs("Ditulis sendiri"));
        again();
        choose(Form.NOTULEN_POLRI_LENGKAP);
        assertThat(label("preview-note")).contains("Disunting di Word");
        assertThat(pages().getFirst().getAccessibleText()).isEqualTo("Ditulis sendiri");
    }

    @Test
    void saysWhatOfAFileItDoesNotKnow() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        Files.write(
                file("notulen"),
                DocxBuilder.docx()
                        .add(
                                "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/math\"/></w:p>")
                        .build());
        again();
        choose(Form.NOTULEN_POLRI_LENGKAP);

        assertThat(label("preview-note")).contains("Pratinjau perkiraan: halaman 1: 1 rumus");
        Picture.of(window, "pratinjau-perkiraan", 1366, 728);
    }

    @Test
    void aFileThatIsNoWordDocumentIsToldInWords() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        Files.writeString(file("notulen"), "bukan dokumen");
        again();
        choose(Form.NOTULEN_POLRI_LENGKAP);

        assertThat(window.find("preview-pages")).isEmpty();
        assertThat(said()).anyMatch(it -> it.contains("bukan dokumen Word"));
        Picture.of(window, "pratinjau-rusak", 1366, 728);
    }

    @Test
    void aMessageIsShownAsItIsSent() throws IOException {
        choose(Form.LAPORAN_WA_GIAT);

        assertThat(label("preview-words")).contains("Rapat kedua");
        assertThat(window.find("preview-percent")).isEmpty();
        Picture.of(window, "pratinjau-pesan", 1366, 728);
        window.fire("preview-copy");
        assertThat(window.outside().pasted()).isEqualTo(label("preview-words"));
    }

    @Test
    void theKeyboardTurnsPagesAndSizesThem() throws IOException {
        lengthen(40);
        window.focus("preview-pages");
        int fitting = percent();
        assertThat(pages()).hasSizeLessThan(4);

        window.press(KeyCode.END);
        assertThat(label("preview-page")).matches("Halaman (\\d+) dari \\1");
        window.press(KeyCode.HOME);
        assertThat(label("preview-page")).startsWith("Halaman 1 dari ");
        window.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(label("preview-page")).doesNotStartWith("Halaman 1 dari ");
        window.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
        assertThat(label("preview-page")).startsWith("Halaman 1 dari ");

        window.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(percent()).isGreaterThan(fitting);
        window.press(KeyCode.CONTROL, KeyCode.MINUS).press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(percent()).isLessThan(fitting);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(percent()).isEqualTo(fitting);
        window.focus("documents-list").press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(percent()).as("letters grew, not the pages").isLessThanOrEqualTo(fitting);
    }

    @Test
    void photosAreSeen() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        Files.write(
                file("notulen"),
                Objects.requireNonNull(SampleForms.all(Paper.F4).get("dokumentasi-lengkap")));
        again();
        choose(Form.NOTULEN_POLRI_LENGKAP);
        Picture.of(window, "pratinjau-foto", 1366, 728);

        WritableImage sheet = seen(pages().getFirst());
        int right = (int) sheet.getWidth() - 20;
        assertThat(colours(sheet, 0)).isGreaterThan(1_000);
        assertThat(colours(sheet, right)).as("nothing in the margin but the edge").isLessThan(10);
    }

    @Test
    void pagesAreSavedAsTheyAreSeen() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        Path wanted = folder.resolve("hasil rapat");
        window.outside().answer(wanted);
        window.fire("documents-pdf");

        Path pdf = folder.resolve("hasil rapat.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("NOTULEN");
        }
        assertThat(logged()).as("a print on a file").isEmpty();
        window.outside().answer(folder.resolve("tiada").resolve("x.pdf"));
        window.fire("documents-pdf");
        assertThat(window.notes()).anyMatch(it -> it.contains("tidak dapat ditulis"));
    }

    @Test
    void aPdfThatWasExportedIsToldAndMadeAgainWithItsDocument() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        Path pdf =
                window.desk()
                        .books()
                        .exporter(book)
                        .export(
                                book.read(it -> it.dossier(meeting)).orElseThrow(),
                                ExportOrder.into(
                                                folder.resolve("Dokumen"),
                                                List.of(Form.NOTULEN_POLRI_LENGKAP))
                                        .asPages())
                        .getFirst();
        Window.onWindowThread(
                () -> {
                    window.session()
                            .transact(Op.EDIT_MEETING, this, Reviewed.placed(meeting, "Lapangan"));
                    return window;
                });
        window.settle();
        window.fire("documents-act-notulen-polri-lengkap");

        assertThat(logged().stream().map(WrittenDocument::path))
                .hasSize(4)
                .filteredOn(it -> it.endsWith(".pdf"))
                .hasSize(2)
                .containsOnly(pdf.toString());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Lapangan");
        }
        assertThat(label("preview-name")).isEqualTo("Notulen (Polri)");
        assertThat(pages().getFirst().getAccessibleText()).contains("Lapangan");
    }

    @Test
    void thePanelIsPutAwayAndBroughtBackByKey() {
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.find("preview-pages")).isEmpty();
        assertThat(window.focused()).isEqualTo("documents-list");
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.find("preview-pages")).isPresent();
    }

    @Test
    void whereThereIsNoRoomOneIsSeenAtATime() throws IOException {
        Looks.wear(window, it -> Looks.LARGEST.appearance());
        assertThat(window.find("preview-pages")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.find("documents-list")).isEmpty();
        assertThat(window.focused()).isEqualTo("preview-pages");
        Picture.of(window, "pratinjau-sendiri-150", 1366, 728);
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    @Test
    void whatChangedIsToldAndMadeAgain() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(window.find("documents-differences")).isEmpty();
        Window.onWindowThread(
                () -> {
                    window.session()
                            .transact(Op.EDIT_MEETING, this, Reviewed.placed(meeting, "Lapangan"));
                    return window;
                });
        window.settle();
        assertThat(label("documents-changed"))
                .isEqualTo("Data rapat berubah pukul 10.30: keterangan rapat.");
        window.fire("documents-differences");
        Picture.of(window, "dokumen-perbedaan", 1366, 728);
        assertThat(window.focused()).isEqualTo("differences-again");
        window.press(KeyCode.ENTER);

        assertThat(label("documents-summary")).isEqualTo("Semua dokumen terbaru.");
        assertThat(window.find("differences")).isEmpty();
    }

    @Test
    void looksAsDrawn() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.G);
        choose(Form.NOTULEN_POLRI_LENGKAP);
        Looks.draw(window, "pratinjau");
        Picture.of(window, "pratinjau-1024", 1024, 600);
        window.resize(1366, 728);
        Looks.english(window);
        Picture.of(window, "pratinjau-english", 1366, 728);
        assertThat(label("preview-page")).isEqualTo("Page 1 of 1");
    }

    /// Minutes of very many pages, put in the place of what was made.
    private void lengthen(int pages) throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        window.press(KeyCode.F7);
        Files.write(
                file("notulen"),
                DocxBuilder.ofParagraphs(
                        IntStream.range(0, pages * 50)
                                .mapToObj(it -> "Baris " + it)
                                .toArray(String[]::new)));
        again();
        choose(Form.NOTULEN_POLRI_LENGKAP);
    }

    @SuppressWarnings("unchecked")
    private void choose(Form form) {
        Window.onWindowThread(
                () -> {
                    ListView<DocumentRow> list = window.node("documents-list", ListView.class);
                    List<Form> forms = list.getItems().stream().map(DocumentRow::form).toList();
                    list.getSelectionModel().select(forms.indexOf(form));
                    return list;
                });
        window.settle();
    }

    private void again() {
        window.go(Destination.of(Place.HOME)).go(Destination.of(Place.DOCUMENTS, meeting));
    }

    private Path file(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("Dokumen"))) {
            return files.filter(it -> it.getFileName().toString().contains("_" + kind + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<WrittenDocument> logged() {
        return book.read(Snapshot::documents);
    }

    private String label(String id) {
        return window.node(id, Label.class).getText();
    }

    private int percent() {
        return Integer.parseInt(
                window.node("preview-fit", Button.class).getText().replaceAll("\\D", ""));
    }

    /// The sheets that are drawn.
    private List<Node> pages() {
        return Window.onWindowThread(
                () ->
                        window
                                .node("preview-pages", ScrollPane.class)
                                .getContent()
                                .lookupAll(".nt-paper")
                                .stream()
                                .filter(Node::isVisible)
                                .toList());
    }

    private static WritableImage seen(Node sheet) {
        return Window.onWindowThread(() -> sheet.snapshot(new SnapshotParameters(), null));
    }

    /// Different colours from a column on; text alone has but shades of grey.
    private static long colours(WritableImage sheet, int from) {
        return IntStream.range(0, (int) sheet.getHeight())
                .boxed()
                .flatMap(
                        y ->
                                IntStream.range(from, (int) sheet.getWidth())
                                        .mapToObj(x -> sheet.getPixelReader().getArgb(x, y)))
                .distinct()
                .count();
    }

    private List<String> said() {
        return Window.onWindowThread(
                () ->
                        window.node("preview").lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .toList());
    }
}
