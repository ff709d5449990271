package id.notulis.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measuring tools measure: a sound document passes them, a faulty one does not.
@Tag("office")
class OfficeTest {

    @TempDir private Path folder;

    @Test
    void readsWhatStandsOnThePages() throws IOException {
        Path document = folder.resolve("dua halaman.docx");
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(document)) {
            word.createParagraph().createRun().setText("Rapat dibuka — pukul 09.00");
            var second = word.createParagraph();
            second.setPageBreak(true);
            second.createRun().setText("Rapat ditutup");
            word.write(out);
        }

        assertThat(new Office(folder).pages(document))
                .hasSize(2)
                .satisfies(pages -> assertThat(pages.getFirst()).contains("dibuka — pukul 09.00"))
                .satisfies(pages -> assertThat(pages.getLast()).contains("ditutup"));
        assertThat(new Office(folder).faults(document)).isEmpty();
    }

    @Test
    void findsWhatTheSchemaForbids() throws IOException {
        Path document = folder.resolve("salah.docx");
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(document)) {
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Isi");
            // properties come first in a paragraph
            try (var properties = paragraph.getCTP().addNewPPr().newCursor();
                    var end = paragraph.getCTP().newCursor()) {
                end.toEndToken();
                properties.moveXml(end);
            }
            word.write(out);
        }

        assertThat(new Office(folder).faults(document))
                .anySatisfy(fault -> assertThat(fault).contains("pPr"));
    }

    @Test
    void noticesThatLibreOfficeWroteNothing() {
        Path missing = folder.resolve("tidak ada.docx");

        assertThatThrownBy(() -> new Office(folder).pdf(missing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tidak ada.docx");
    }
}
