package id.notulis.ooxml;

import id.notulis.model.profile.Page;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Size and margins of the sheet, in the twentieths of a point Word counts in.
final class Sheet {

    /// Folio with the margins of the police's own rule: two centimetres to the first text, which is
    /// the page number from the second page on.
    static final Page POLRI = new Page(Page.Paper.F4, false, 20, 15, 30, 25);

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Sheet() {}

    static void lay(Page page, CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(page.across()));
        size.setH(twips(page.down()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(page.top()));
        margins.setRight(twips(page.right()));
        margins.setBottom(twips(page.bottom()));
        margins.setLeft(twips(page.left()));
        margins.setHeader(twips(page.top()));
        margins.setFooter(twips(page.bottom() / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /// Width of the text.
    static long textWidth(Page page) {
        return Math.round((page.across() - page.left() - page.right()) * TWIPS_PER_MM);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
