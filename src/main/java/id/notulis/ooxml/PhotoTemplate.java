package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The template of the sheet of photos (dokumentasi): two a row, each above its caption and the
/// name of who took it.
final class PhotoTemplate {

    /// What is left free between two photos, in twips.
    private static final long GAP = 284;

    private static final int TWIPS_PER_POINT = 20;

    private PhotoTemplate() {}

    static byte[] twoARow() throws IOException {
        return Paper.of(
                "Dokumentasi",
                paper -> {
                    paper.title("Dokumentasi");
                    paper.paragraph("Jarak", "");
                    paper.edgeLabel("Acara", "${judul}");
                    paper.edgeLabel("Hari/tanggal", "${tanggal}");
                    paper.edgeLabel("Tempat", "${tempat}");
                    paper.paragraph("Jarak", "");
                    twoARow(paper);
                });
    }

    /// The photos alone, below what stands on a paper.
    static void twoARow(Paper paper) {
        long half = paper.textWidth() / 2;
        XWPFTable table = paper.frame(List.of(half, half));
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        for (XWPFTableCell cell : row.getTableCells()) {
            photo(cell, half - GAP);
        }
    }

    private static void photo(XWPFTableCell cell, long width) {
        XWPFParagraph shown = cell.getParagraphArray(0);
        shown.setStyle("Foto");
        int across = Math.toIntExact(width * Units.EMU_PER_POINT / TWIPS_PER_POINT);
        Placeholder.PHOTO.putInto(shown, "${foto.gambar}", across, across * 3 / 4);
        Paper.put(cell.addParagraph(), "KeteranganFoto", "${foto.keterangan}");
        Paper.put(cell.addParagraph(), "KreditFoto", "Foto: ${foto.kredit}");
    }
}
