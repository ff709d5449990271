package id.notulis.ooxml;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The table people sign in: grouped by organisation, then rows without a name, at the end how many
/// came. The last two columns are for signatures, in a zig-zag.
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
        person(table.createRow(), "instansi.peserta.", false);
        person(table.createRow(), "baris.", true);
        across("JumlahTabel", "Jumlah hadir: ${jumlah_hadir} orang");
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
    /// @param spare for somebody nobody expects, and kept on one page with what follows: the count
    ///   and the signatures
    private void person(XWPFTableRow row, String list, boolean spare) {
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
            cell.getParagraphs().forEach(one -> one.setKeepNext(spare));
            if (signature) {
                Tables.openAcross(cell);
            } else {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
        }
    }
}
