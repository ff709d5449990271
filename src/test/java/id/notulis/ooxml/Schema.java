package id.notulis.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// Holds the stories of a document against the schema of WordprocessingML.
public final class Schema {

    private Schema() {}

    /// What the schema forbids; empty for a valid document.
    public static List<String> faults(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XmlError> errors = new ArrayList<>();
            check(document.getDocument(), errors);
            for (XWPFHeaderFooter edge : document.getHeaderList()) {
                check(edge._getHdrFtr(), errors);
            }
            for (XWPFHeaderFooter edge : document.getFooterList()) {
                check(edge._getHdrFtr(), errors);
            }
            return errors.stream().map(XmlError::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(XmlObject story, List<XmlError> errors) {
        story.validate(new XmlOptions().setErrorListener(errors));
    }
}
