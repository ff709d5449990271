package id.notulis.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// A table of figures in small type: a heading that is repeated on each page, a row for each member
/// of a list, and perhaps a row that adds them up. The data tell which rows are so long that they
/// may go on over the page.
final class FigureTable {

    private final List<Column> columns = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();
    private final String list;
    private boolean mayBeLong;

    /// @param list whose members are the rows
    FigureTable(String list) {
        this.list = list;
    }

    /// A column of words somebody wrote, however many.
    FigureTable words(int percent, String heading, String field) {
        mayBeLong = true;
        return column(percent, heading, field, false);
    }

    /// A column of names that are never long.
    FigureTable names(int percent, String heading, String field) {
        return column(percent, heading, field, false);
    }

    /// A column of figures or dates.
    FigureTable figures(int percent, String heading, String field) {
        return column(percent, heading, field, true);
    }

    private FigureTable column(int percent, String heading, String field, boolean centred) {
        columns.add(new Column(percent, heading, "${" + list + '.' + field + "}", centred));
        return this;
    }

    /// What stands in the last row, cell by cell.
    FigureTable sums(String... cells) {
        sums.addAll(List.of(cells));
        return this;
    }

    void putOn(Paper paper) {
        XWPFTable table = paper.grid(columns);
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        for (int index = 0; index < columns.size(); index++) {
            XWPFTableCell head = heading.getCell(index);
            head.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Paper.put(head.getParagraphArray(0), "KepalaMatriks", columns.get(index).heading());
        }
        XWPFTableRow whole = row(table);
        whole.setCantSplitRow(true);
        if (mayBeLong) {
            Tables.between(whole, "${^" + list + ".panjang}", "${/" + list + ".panjang}");
            Tables.between(row(table), "${?" + list + ".panjang}", "${/" + list + ".panjang}");
        }
        if (!sums.isEmpty()) {
            XWPFTableRow last = table.createRow();
            last.setCantSplitRow(true);
            for (int index = 0; index < sums.size(); index++) {
                XWPFParagraph sum = last.getCell(index).getParagraphArray(0);
                Paper.put(sum, "IsiMatriksTengah", sums.get(index));
                sum.getRuns().forEach(run -> run.setBold(true));
            }
        }
    }

    private XWPFTableRow row(XWPFTable table) {
        XWPFTableRow row = table.createRow();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            Paper.put(
                    row.getCell(index).getParagraphArray(0),
                    column.centred() ? "IsiMatriksTengah" : "IsiMatriks",
                    column.cell());
        }
        return row;
    }
}
