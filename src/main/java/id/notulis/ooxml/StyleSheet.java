package id.notulis.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Takes `styles.xml`, `numbering.xml` and `settings.xml` into a document.
final class StyleSheet {

    private StyleSheet() {}

    static void putInto(XWPFDocument document) throws IOException {
        try (InputStream styles = open("styles.xml");
                InputStream numbers = open("numbering.xml");
                InputStream settings = open("settings.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
            number(document, NumberingDocument.Factory.parse(numbers).getNumbering());
        } catch (XmlException wrong) {
            throw new IOException("the look of our papers cannot be read", wrong);
        }
    }

    private static void number(XWPFDocument document, CTNumbering wanted) {
        XWPFNumbering numbering = document.createNumbering();
        for (CTAbstractNum list : wanted.getAbstractNumArray()) {
            numbering.addAbstractNum(new XWPFAbstractNum(list, numbering));
        }
        for (CTNum number : wanted.getNumArray()) {
            numbering.addNum(number.getAbstractNumId().getVal(), number.getNumId());
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name);
    }
}
