package id.notulis.ooxml;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The table people sign in: grouped by organisation, then rows without a name, at the end how many
/// came and who vouches for it. The last two columns are for signatures, in a zig-zag.
///
/// The block that vouches is a row of the table without lines, and the last people are kept with
/// it: only rows of one table stay together in every word processor, and a name that vouches for
/// nobody is worth nothing on a sheet of its own.
final class SigningTable {

    private final XWPFTable table;
    private final List<Column> columns;

    /// @param table with its first row and all its columns
    SigningTable(XWPFTable table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
    }

    void fill() {
        heading(table.getRow(0));
        across("KelompokTabel", "${instansi.nama}");
        person(table.createRow(), "instansi.awal.", false, false);
        person(table.createRow(), "instansi.akhir.", true, false);
        person(table.createRow(), "baris.", true, true);
        across("JumlahTabel", "Jumlah hadir: ${jumlah_hadir} orang");
        signature();
    }

    /// The right block takes at least half of the width.
    private void signature() {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        int left = 0;
        int percent = columns.getFirst().percent();
        while (percent <= 50) {
            left++;
            percent += columns.get(left).percent();
        }
        Tables.mergeFrom(row, 0, left);
        Tables.mergeFrom(row, 1, columns.size() - left);
        for (XWPFTableCell cell : row.getTableCells()) {
            Tables.withoutLines(cell);
            Paper.put(cell.getParagraphArray(0), "JarakTandaTangan", "");
            Paper.signature(cell, cell.addParagraph(), "ttd");
        }
        XWPFTableRow below = table.createRow();
        below.setCantSplitRow(true);
        Tables.mergeFrom(below, 0, columns.size());
        Tables.withoutLines(below.getCell(0));
        Paper.signature(below.getCell(0), below.getCell(0).getParagraphArray(0), "ttd_bawah");
    }

    private void across(String style, String text) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        Tables.mergeFrom(row, 0, columns.size());
        Paper.put(row.getCell(0).getParagraphArray(0), style, text);
    }

    private void heading(XWPFTableRow heading) {
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        int last = columns.size() - 1;
        for (int index = 0; index < last; index++) {
            Paper.put(
                    heading.getCell(index).getParagraphArray(0),
                    "KepalaTabel",
                    columns.get(index).heading());
        }
        Tables.mergeFrom(heading, last - 1, 2);
    }

    /// @param list whose members the row is repeated for
    /// @param kept on one page with what follows
    /// @param spare for somebody nobody expects
    private void person(XWPFTableRow row, String list, boolean kept, boolean spare) {
        row.setCantSplitRow(true);
        Tables.atLeastOneCentimetre(row);
        while (row.getTableCells().size() < columns.size()) {
            row.createCell();
        }
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            XWPFTableCell cell = row.getCell(index);
            boolean signature = index >= columns.size() - 2;
            String style = column.centred() ? "IsiTabelTengah" : "IsiTabel";
            boolean filled = !spare || signature || column.cell().equals("${no}");
            for (String line : column.cell().split("\n", -1)) {
                XWPFParagraph first = cell.getParagraphArray(0);
                Paper.put(
                        first.getRuns().isEmpty() ? first : cell.addParagraph(),
                        signature ? "TempatTandaTangan" : style,
                        filled ? line.replace("${", "${" + list) : "");
            }
            cell.getParagraphs().forEach(one -> one.setKeepNext(kept));
            if (signature) {
                Tables.openAcross(cell);
            } else {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
        }
    }
}
