package id.notulis.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
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

    /// One more numbering of a list's own, for a list that is to begin with 1 though others of its
    /// look stand before it. Word counts on by itself over all that share one definition, and no
    /// two programs agree when told otherwise.
    ///
    /// @param like the numbering it looks like
    /// @return its number
    static BigInteger anotherNumbering(XWPFDocument document, BigInteger like) {
        XWPFNumbering numbering = document.getNumbering();
        BigInteger old = numbering.getAbstractNumID(like);
        CTAbstractNum list =
                (CTAbstractNum) numbering.getAbstractNum(old).getCTAbstractNum().copy();
        BigInteger next = BigInteger.valueOf(numbering.getAbstractNums().size() + 1L);
        list.setAbstractNumId(next);
        for (CTLvl level : list.getLvlList()) {
            if (level.isSetPStyle()) {
                level.unsetPStyle();
            }
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list, numbering)));
    }

    /// Puts letters before the parts and moves every other number one level down: A. 1. a. 1) a)
    /// (1)
    static void letterParts(XWPFDocument document) {
        partsNumbered(document, STNumberFormat.UPPER_LETTER);
    }

    /// The same with Roman numbers before the parts: I. 1. a. 1) a) (1)
    static void romanParts(XWPFDocument document) {
        partsNumbered(document, STNumberFormat.UPPER_ROMAN);
    }

    private static void partsNumbered(XWPFDocument document, STNumberFormat.Enum numbers) {
        CTAbstractNum list =
                document.getNumbering().getAbstractNum(BigInteger.ONE).getCTAbstractNum();
        for (int level = list.sizeOfLvlArray() - 1; level > 0; level--) {
            CTLvl above = list.getLvlArray(level - 1);
            String text = above.getLvlText().getVal();
            list.getLvlArray(level).getNumFmt().setVal(above.getNumFmt().getVal());
            list.getLvlArray(level)
                    .getLvlText()
                    .setVal(text.replace("%" + level, "%" + (level + 1)));
        }
        list.getLvlArray(0).getNumFmt().setVal(numbers);
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
