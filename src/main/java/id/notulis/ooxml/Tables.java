package id.notulis.ooxml;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// What Word wants to be told about a table so that Word, WPS and LibreOffice draw the same one: a
/// fixed layout, and the width of each column in the grid and in every cell.
final class Tables {

    private static final int CENTIMETRE = 567;

    private Tables() {}

    /// A table of one row at the end of the document.
    ///
    /// @param widths of its columns in twips
    /// @param lined whether it has lines around every cell, else none
    static XWPFTable add(XWPFDocument document, List<Long> widths, boolean lined) {
        XWPFTable table = document.createTable(1, widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        if (lined) {
            table.setStyleID("TabelNotulis");
        }
        CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        set(whole, widths.stream().mapToLong(Long::longValue).sum());
        if (!lined) {
            var margins = properties.addNewTblCellMar();
            set(margins.addNewLeft(), 0);
            set(margins.addNewRight(), 0);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (Long width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    /// Moves a table away from the left edge.
    static void indent(XWPFTable table, long twips) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        set(properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd(), twips);
    }

    /// Tells every cell the width its columns have in the grid.
    static void measure(XWPFTable table) {
        List<CTTblGridCol> grid = table.getCTTbl().getTblGrid().getGridColList();
        for (XWPFTableRow row : table.getRows()) {
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = properties(cell);
                int span =
                        properties.isSetGridSpan()
                                ? properties.getGridSpan().getVal().intValue()
                                : 1;
                long width = 0;
                for (CTTblGridCol part : grid.subList(column, column + span)) {
                    width += ((BigInteger) part.getW()).longValue();
                }
                set(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(), width);
                column += span;
            }
        }
    }

    /// Lets one cell take the place of several.
    static void mergeFrom(XWPFTableRow row, int first, int count) {
        for (int index = first + count - 1; index > first; index--) {
            if (index < row.getTableCells().size()) {
                row.removeCell(index);
            }
        }
        properties(row.getCell(first)).addNewGridSpan().setVal(BigInteger.valueOf(count));
    }

    /// Lets a cell begin to reach down over the cells below it, or be reached over.
    static void reachDown(XWPFTableCell cell, boolean begins) {
        properties(cell).addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }

    /// A line below the last row, touching it.
    static void closeBelow(XWPFTable table) {
        CTBorder line = table.getCTTbl().getTblPr().addNewTblBorders().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(8));
        line.setSpace(BigInteger.ZERO);
        line.setColor("auto");
    }

    /// Only a faint line above and below the cell, so that two rows look like one.
    static void openAcross(XWPFTableCell cell) {
        CTTcBorders borders = properties(cell).addNewTcBorders();
        for (CTBorder line : List.of(borders.addNewTop(), borders.addNewBottom())) {
            line.setVal(STBorder.DOTTED);
            line.setSz(BigInteger.valueOf(4));
            line.setSpace(BigInteger.ZERO);
            line.setColor("BFBFBF");
        }
    }

    /// No line but the one of the row above.
    static void withoutLines(XWPFTableCell cell) {
        CTTcBorders borders = properties(cell).addNewTcBorders();
        for (CTBorder line :
                List.of(borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight())) {
            line.setVal(STBorder.NIL);
        }
    }

    /// Lets a row stand on paper only under a condition.
    static void between(XWPFTableRow row, String begin, String end) {
        List<XWPFTableCell> cells = row.getTableCells();
        cells.getFirst().getParagraphArray(0).insertNewRun(0).setText(begin);
        cells.getLast().getParagraphArray(0).createRun().setText(end);
    }

    static void atLeastOneCentimetre(XWPFTableRow row) {
        row.setHeight(CENTIMETRE);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private static void set(CTTblWidth width, long twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
