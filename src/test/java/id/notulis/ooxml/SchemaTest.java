package id.notulis.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The schema is really asked.
final class SchemaTest {

    @Test
    void propertiesBehindTheTextAreReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            // properties come first in a paragraph
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Isi");
            try (var properties = paragraph.getCTP().addNewPPr().newCursor();
                    var end = paragraph.getCTP().newCursor()) {
                end.toEndToken();
                properties.moveXml(end);
            }
            document.write(out);
        }

        assertThat(Schema.faults(out.toByteArray())).singleElement().asString().contains("pPr");
    }
}
