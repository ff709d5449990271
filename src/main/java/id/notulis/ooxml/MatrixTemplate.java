package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The template of the matrix of what follows (matriks tindak lanjut), which lies across.
///
/// Three rows stand for each row of the matrix, and the data decide which of the last two it is:
/// the heading of a group, an action that begins a result, one that continues it and over which the
/// cells of number and result reach down.
///
/// Its rows may go on over the page: LibreOffice loses the last lines of one that must not and is
/// longer than a page.
final class MatrixTemplate {

    private static final int NUMBER_AND_RESULT = 2;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(4, "No", "${matriks.no}", true),
                    new Column(16, "Hasil/Keputusan", "${matriks.hasil}", false),
                    new Column(18, "Rencana aksi", "${matriks.rencana}", false),
                    new Column(12, "Penanggung jawab (PIC)", "${matriks.orang}", false),
                    new Column(10, "Instansi/\nUnit", "${matriks.instansi}", false),
                    new Column(8, "Batas waktu", "${matriks.batas}", true),
                    new Column(8, "Status", "${matriks.tahap}", true),
                    new Column(8, "Tanggal selesai", "${matriks.selesai}", true),
                    new Column(7, "Bukti dukung", "", false),
                    new Column(9, "Keterangan", "${matriks.keterangan}", false));

    /// Keeps the signatures company where the rows end with the page.
    private static final String CLOSING =
            "Demikian matriks ini dibuat sebagai bahan pemantauan tindak lanjut.";

    private MatrixTemplate() {}

    static byte[] matrix() throws IOException {
        return Paper.of(
                "Matriks tindak lanjut",
                Sheet.POLRI.turned(true),
                paper -> {
                    paper.title("Matriks Tindak Lanjut");
                    paper.paragraph("Jarak", "");
                    paper.edgeLabel("Acara", "${judul}");
                    paper.edgeLabel("Hari/tanggal", "${tanggal}");
                    paper.edgeLabel("Tempat", "${tempat}");
                    paper.edgeLabel("Pimpinan", "${pimpinan}");
                    paper.paragraph("Jarak", "");
                    rows(paper.grid(COLUMNS));
                    paper.paragraph("PenutupSurat", CLOSING);
                    paper.signatures();
                });
    }

    /// The matrix of many meetings, an action a row.
    static byte[] overall() throws IOException {
        return Paper.of(
                "Matriks tindak lanjut",
                Sheet.POLRI.turned(true),
                paper -> {
                    paper.title("Matriks Tindak Lanjut");
                    paper.paragraph("Jarak", "");
                    paper.edgeLabel("Memuat", "${saringan}");
                    paper.edgeLabel("Keadaan pada", "${keadaan}");
                    paper.edgeLabel("Jumlah", "${jumlah}");
                    paper.paragraph("Jarak", "");
                    paper.paragraph("Normal", "${kosong}");
                    new FigureTable("matriks")
                            .figures(4, "No", "no")
                            .words(18, "Rapat", "rapat")
                            .words(22, "Rencana aksi", "teks")
                            .words(13, "Penanggung jawab (PIC)", "pic")
                            .figures(9, "Batas waktu", "batas")
                            .figures(8, "Status", "status")
                            .figures(9, "Tanggal selesai", "selesai")
                            .words(8, "Bukti dukung", "bukti")
                            .words(9, "Keterangan", "keterangan")
                            .putOn(paper);
                    paper.paragraph("PenutupSurat", CLOSING);
                    paper.signatures();
                });
    }

    private static void rows(XWPFTable table) {
        heading(table.getRow(0));
        group(table.createRow());
        XWPFTableRow first = table.createRow();
        XWPFTableRow next = table.createRow();
        for (int index = 0; index < COLUMNS.size(); index++) {
            Column column = COLUMNS.get(index);
            boolean reachesDown = index < NUMBER_AND_RESULT;
            put(first.getCell(index), column, column.cell());
            put(next.getCell(index), column, reachesDown ? "" : column.cell());
            if (reachesDown) {
                Tables.reachDown(first.getCell(index), true);
                Tables.reachDown(next.getCell(index), false);
            }
        }
        Tables.between(first, "${?matriks.no}", "${/matriks.no}");
        Tables.between(next, "${^matriks.no}", "${/matriks.no}");
    }

    private static void heading(XWPFTableRow heading) {
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        for (int index = 0; index < COLUMNS.size(); index++) {
            Paper.put(
                    heading.getCell(index).getParagraphArray(0),
                    "KepalaMatriks",
                    COLUMNS.get(index).heading());
            heading.getCell(index).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
    }

    private static void group(XWPFTableRow row) {
        Tables.mergeFrom(row, 1, COLUMNS.size() - 1);
        row.getCell(0).getParagraphArray(0).setStyle("KelompokMatriks");
        Paper.put(row.getCell(1).getParagraphArray(0), "KelompokMatriks", "${matriks.kelompok}");
        Tables.between(row, "${?matriks.kelompok}", "${/matriks.kelompok}");
    }

    private static void put(XWPFTableCell cell, Column column, String text) {
        String style = column.centred() ? "IsiMatriksTengah" : "IsiMatriks";
        Paper.put(cell.getParagraphArray(0), style, text);
    }
}
