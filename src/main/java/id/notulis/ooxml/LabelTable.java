package id.notulis.ooxml;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/// A table without lines, of labels, colons, and what stands behind them: a text, or lists.
final class LabelTable {

    /// The numbering of the style of items, which all their numberings look like.
    private static final BigInteger ITEMS = BigInteger.valueOf(3);

    private final XWPFTable table;
    private boolean begun;

    /// @param table with three columns and its first row
    LabelTable(XWPFTable table) {
        this.table = table;
    }

    void label(String label, String value) {
        row("NamaIsian", label).paragraph("Isian", value);
    }

    /// A label that belongs to the one above.
    void below(String label, String value) {
        row("NamaIsianAnak", label).paragraph("Isian", value);
    }

    /// Items with numbers behind a label, or the one there is without.
    void list(String label, String list) {
        row("NamaIsian", label).list(list);
    }

    /// A label whose value is written piece by piece.
    Value value(String label) {
        return row("NamaIsian", label);
    }

    /// Rows that stand there only if the list has a member.
    void section(String list, Runnable rows) {
        Paper.put(next().getCell(0).getParagraphArray(0), "NamaIsian", "${?" + list + "}");
        rows.run();
        Paper.put(next().getCell(0).getParagraphArray(0), "NamaIsian", "${/" + list + "}");
    }

    private Value row(String style, String label) {
        XWPFTableRow row = next();
        Paper.put(row.getCell(0).getParagraphArray(0), style, label);
        Paper.put(row.getCell(1).getParagraphArray(0), "NamaIsian", ":");
        return new Value(row.getCell(2));
    }

    private XWPFTableRow next() {
        XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        return row;
    }

    private BigInteger numbering() {
        return StyleSheet.anotherNumbering(table.getBody().getXWPFDocument(), ITEMS);
    }

    /// What stands behind one label.
    final class Value {

        private final XWPFTableCell cell;
        private boolean empty = true;

        private Value(XWPFTableCell cell) {
            this.cell = cell;
        }

        void paragraph(String style, String text) {
            Paper.put(add(), style, text);
        }

        /// Items with numbers, or the one there is without.
        void list(String list) {
            section("#" + list, list, () -> paragraph("Isian", "${" + list + ".tunggal}"));
            section("#" + list, list, () -> item("${" + list + ".bernomor}", numbering()));
        }

        /// People under the heading of their list, counted from one; nothing without a member.
        void group(String list, String heading, String person) {
            section(
                    "?" + list,
                    list,
                    () -> {
                        paragraph("IsianKelompok", heading);
                        section("#" + list, list, () -> item(person, numbering()));
                    });
        }

        /// The same for each member of a list of groups.
        void groups(String list, String heading, String members, String person) {
            section(
                    "#" + list,
                    list,
                    () -> {
                        paragraph("IsianKelompok", heading);
                        section("#" + members, members, () -> item(person, numbering()));
                    });
        }

        private void item(String text, BigInteger numbering) {
            XWPFParagraph paragraph = add();
            Paper.put(paragraph, "IsianBernomor", text);
            CTNumPr number = paragraph.getCTP().getPPr().addNewNumPr();
            number.addNewIlvl().setVal(BigInteger.ZERO);
            number.addNewNumId().setVal(numbering);
        }

        private void section(String mark, String list, Runnable inside) {
            paragraph("Isian", "${" + mark + "}");
            inside.run();
            paragraph("Isian", "${/" + list + "}");
        }

        private XWPFParagraph add() {
            XWPFParagraph paragraph = empty ? cell.getParagraphArray(0) : cell.addParagraph();
            empty = false;
            return paragraph;
        }
    }
}
