package id.notulis.ooxml;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// The names of the office at the head of a document. In the police's form they are centred to each
/// other in the upper left corner, closed by a line as wide as the longest; else across the sheet,
/// between emblems where the office has some, closed by a thick and a thin line.
final class LetterheadPart {

    private static final long POLICE_WIDTH = 4820;

    /// Width of an emblem, and of the column it stands in, before they are fitted to the office's.
    private static final int EMBLEM_MILLIMETRES = 22;

    private static final long EMBLEM_COLUMN = 1474;

    private final Paper paper;

    LetterheadPart(Paper paper) {
        this.paper = paper;
    }

    void put() {
        putUpperLeft();
        paper.section(
                "kop_tengah",
                () -> {
                    paper.section("kop_lambang", this::betweenEmblems);
                    paper.unless(
                            "kop_lambang",
                            () -> {
                                paper.paragraph("KopTengah", "${kop.baris}");
                                paper.paragraph("KopAlamat", "${kop.alamat}");
                            });
                    paper.paragraph("GarisKop", "");
                });
    }

    /// Only in the police's form, which stands on the first sheet of each attachment, too.
    void putUpperLeft() {
        paper.section("kop_kiri", this::police);
    }

    private void police() {
        XWPFTable table = paper.frame(List.of(POLICE_WIDTH));
        Tables.closeBelow(table);
        names(table.getRow(0).getCell(0), "Kop");
    }

    /// The columns of the emblems are equally wide, so that the names stand in the middle of the
    /// sheet whether there are two or one.
    private void betweenEmblems() {
        long middle = paper.textWidth() - 2 * EMBLEM_COLUMN;
        XWPFTable table = paper.frame(List.of(EMBLEM_COLUMN, middle, EMBLEM_COLUMN));
        table.getRow(0).setCantSplitRow(true);
        List<XWPFTableCell> cells = table.getRow(0).getTableCells();
        cells.forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER));
        emblem(cells.get(0), "${kop_kiri_gambar}", ParagraphAlignment.LEFT);
        XWPFTableCell inner = cells.get(1);
        Paper.put(inner.getParagraphArray(0), "KopTengah", "${#kop}");
        Paper.put(inner.addParagraph(), "KopTengah", "${kop.baris}");
        Paper.put(inner.addParagraph(), "KopAlamat", "${kop.alamat}");
        Paper.put(inner.addParagraph(), "KopTengah", "${/kop}");
        emblem(cells.get(2), "${kop_kanan_gambar}", ParagraphAlignment.RIGHT);
    }

    private static void names(XWPFTableCell cell, String style) {
        Paper.put(cell.getParagraphArray(0), style, "${kop.baris}");
        Paper.put(cell.addParagraph(), "KopAlamat", "${kop.alamat}");
    }

    private static void emblem(XWPFTableCell cell, String field, ParagraphAlignment alignment) {
        XWPFParagraph shown = cell.getParagraphArray(0);
        shown.setStyle("KopLambang");
        shown.setAlignment(alignment);
        int side = (int) Math.round(EMBLEM_MILLIMETRES * Units.EMU_PER_CENTIMETER / 10.0);
        Placeholder.EMBLEM.putInto(shown, field, side, side);
    }
}
