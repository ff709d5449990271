package id.notulis.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The template of the sheet of photos (dokumentasi): two a row, each above its caption and the
/// name of who took it.
final class PhotoTemplate {

    /// A light grey rectangle of four by three, in whose place the photo stands.
    private static final byte[] PLACEHOLDER =
            HexFormat.of()
                    .parseHex(
                            "89504e470d0a1a0a0000000d4948445200000004000000030800000000919ff1"
                                    + "1a0000000e4944415478da63b809040c7002004c590a2d254ca3200000000049"
                                    + "454e44ae426082");

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
                    long half = paper.textWidth() / 2;
                    XWPFTable table = paper.frame(List.of(half, half));
                    XWPFTableRow row = table.getRow(0);
                    row.setCantSplitRow(true);
                    for (XWPFTableCell cell : row.getTableCells()) {
                        photo(cell, half - GAP);
                    }
                });
    }

    private static void photo(XWPFTableCell cell, long width) throws IOException {
        XWPFParagraph shown = cell.getParagraphArray(0);
        shown.setStyle("Foto");
        int across = Math.toIntExact(width * Units.EMU_PER_POINT / TWIPS_PER_POINT);
        try {
            XWPFPicture picture =
                    shown.createRun()
                            .addPicture(
                                    new ByteArrayInputStream(PLACEHOLDER),
                                    org.apache.poi.common.usermodel.PictureType.PNG,
                                    "foto.png",
                                    across,
                                    across * 3 / 4);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("");
            shown.getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr("${foto.gambar}");
        } catch (InvalidFormatException e) {
            throw new IOException("the placeholder of a photo", e);
        }
        Paper.put(cell.addParagraph(), "KeteranganFoto", "${foto.keterangan}");
        Paper.put(cell.addParagraph(), "KreditFoto", "Foto: ${foto.kredit}");
    }
}
