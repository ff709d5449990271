package id.notulis.layout.flow;

import id.notulis.layout.docx.Cell;
import id.notulis.layout.docx.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets one table.
final class TableSetter {

    private static final double LEAST_TEXT = 1;

    private final Measurer measurer;
    private final Table table;
    private final double width;
    private final double[] edges;

    /// @param width of the column or cell it stands in
    TableSetter(Measurer measurer, Table table, double width) {
        this.measurer = measurer;
        this.table = table;
        this.width = width;
        this.edges = new ColumnWidths(measurer, table, width).edges();
    }

    SetTable set() {
        List<SetRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(SetRow.of(row, row.cells().stream().map(this::cell).toList()));
        }
        reachDown(rows);
        int headers = 0;
        while (headers < rows.size() && rows.get(headers).row().header()) {
            headers++;
        }
        boolean all = headers == rows.size();
        return new SetTable(
                left(), List.copyOf(rows.subList(0, all ? 0 : headers)), List.copyOf(rows), false);
    }

    private double left() {
        double whole = edges[edges.length - 1];
        return switch (table.alignment()) {
            case CENTER -> (width - whole) / 2;
            case RIGHT -> width - whole;
            case LEFT, JUSTIFIED -> table.indent() - outside();
        };
    }

    /// What lies left of the margin where the text, not the edge, is to stand at it.
    private double outside() {
        boolean outside =
                measurer.document().textAtEdge()
                        && !table.rows().isEmpty()
                        && !table.rows().getFirst().cells().isEmpty();
        return outside ? table.rows().getFirst().cells().getFirst().padding().left() : 0;
    }

    private SetCell cell(Cell cell) {
        double left = edges[Math.min(cell.column(), edges.length - 1)];
        double right = edges[Math.min(cell.column() + cell.span(), edges.length - 1)];
        double text = right - left - cell.padding().left() - cell.padding().right();
        Stack content =
                cell.continued()
                        ? Stack.EMPTY
                        : measurer.stack(cell.blocks(), Math.max(LEAST_TEXT, text));
        return new SetCell(cell, left, right, 1, content);
    }

    /// Tells cells how many rows they reach over; where their text is higher than those, the last
    /// row makes up for it.
    private static void reachDown(List<SetRow> rows) {
        Map<Integer, Integer> reach = new HashMap<>();
        for (int index = rows.size() - 1; index >= 0; index--) {
            SetRow row = rows.get(index);
            List<SetCell> cells = new ArrayList<>();
            Map<Integer, Integer> above = new HashMap<>();
            boolean changed = false;
            for (SetCell cell : row.cells()) {
                int count = 1 + reach.getOrDefault(cell.cell().column(), 0);
                changed |= count > 1;
                cells.add(cell.reaching(count));
                if (cell.cell().continued()) {
                    above.put(cell.cell().column(), count);
                }
            }
            reach = above;
            if (changed) {
                rows.set(index, SetRow.of(row.row(), cells));
            }
        }
        for (int index = 0; index < rows.size(); index++) {
            for (SetCell cell : rows.get(index).cells()) {
                if (cell.rows() > 1 && !cell.cell().continued()) {
                    makeRoom(rows, index, cell);
                }
            }
        }
    }

    private static void makeRoom(List<SetRow> rows, int first, SetCell cell) {
        int last = first + cell.rows() - 1;
        double height = 0;
        for (SetRow row : rows.subList(first, last + 1)) {
            height += row.height();
        }
        double missing = cell.height() + cell.cell().borders().top().width() - height;
        if (missing > 0) {
            rows.set(last, rows.get(last).higher(missing));
        }
    }
}
