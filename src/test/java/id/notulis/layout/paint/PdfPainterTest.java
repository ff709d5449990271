package id.notulis.layout.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfPainterTest {

    private static final PdfPainter.About ABOUT =
            new PdfPainter.About("Notulen Uji", "Polres", Instant.parse("2025-06-04T05:00:00Z"));

    private static Map<String, byte[]> forms = Map.of();

    @BeforeAll
    static void write() {
        forms = SampleForms.all(Paper.F4);
    }

    @Test
    void holdsTheSameWords() throws IOException, RefusedDocumentException {
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            Layout layout = PageLayout.of(form.getValue(), () -> false);
            try (PDDocument pdf = Loader.loadPDF(PdfPainter.write(layout, ABOUT, () -> false))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(layout.pages().size());
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(words(stripper.getText(pdf)))
                            .as("%s, page %d", form.getKey(), page)
                            .containsExactlyInAnyOrderElementsOf(
                                    words(lines(layout.pages().get(page - 1))));
                }
            }
        }
    }

    @Test
    void isAsLargeAsItsSheetAndTellsWhatItIs() throws IOException, RefusedDocumentException {
        byte[] docx = form("daftar-hadir-kosong-koordinasi");
        try (PDDocument pdf = Loader.loadPDF(written(docx))) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(609.45f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(935.45f);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Notulen Uji");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Polres");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ABOUT.made());
            assertThat(page.getResources().getFontNames()).isNotEmpty();
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName())
                        .matches("[A-Z]{6}\\+Liberation.*");
            }
        }
    }

    @Test
    void equalPagesGiveEqualBytes() throws IOException, RefusedDocumentException {
        byte[] docx = form("notulen-polri-lengkap-lengkap");

        assertThat(written(docx)).isEqualTo(written(docx));
    }

    @Test
    void photosArePassedThrough() throws IOException, RefusedDocumentException {
        int jpegs = 0;
        try (PDDocument pdf = Loader.loadPDF(written(form("dokumentasi-lengkap")))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDImageXObject image = (PDImageXObject) page.getResources().getXObject(name);
                    if (image.getSuffix().equals("jpg")) {
                        jpegs++;
                    }
                }
            }
        }
        assertThat(jpegs).isEqualTo(6);
    }

    @Test
    void isGivenUpWhenAsked() throws RefusedDocumentException {
        Layout layout = PageLayout.of(form("matriks-lengkap"), () -> false);

        assertThatThrownBy(() -> PdfPainter.write(layout, ABOUT, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private static byte[] form(String name) {
        byte[] docx = forms.get(name);
        if (docx == null) {
            throw new AssertionError(name + " is none of " + forms.keySet());
        }
        return docx;
    }

    private static byte[] written(byte[] docx) throws IOException, RefusedDocumentException {
        return PdfPainter.write(PageLayout.of(docx, () -> false), ABOUT, () -> false);
    }

    private static String lines(Page page) {
        return String.join("\n", page.lines());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("[\\s\\u00A0]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
