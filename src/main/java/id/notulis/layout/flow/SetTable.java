package id.notulis.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table set, or those of its rows that are left for the pages to come.
///
/// @param left edge from the left margin of its column or cell
/// @param headers rows that stand again at the top of each further page
/// @param rows those that are left
/// @param begun whether some stand on a page before
record SetTable(double left, List<SetRow> headers, List<SetRow> rows, boolean begun)
        implements Box {

    /// What is drawn at the top of it: nothing but its rows where it begins.
    private List<SetRow> repeated() {
        return begun ? headers : List.of();
    }

    @Override
    public double height() {
        return height(repeated()) + height(rows) + closing(rows.size());
    }

    /// The line below the last row adds to the height of the table, those between rows to the rows.
    ///
    /// @param behind how many rows stand above it
    private double closing(int behind) {
        double line = 0;
        if (behind > 0) {
            for (SetCell cell : rows.get(behind - 1).cells()) {
                line = Math.max(line, cell.cell().borders().bottom().width());
            }
        }
        return line;
    }

    private static double height(List<SetRow> rows) {
        double height = 0;
        for (SetRow row : rows) {
            height += row.height();
        }
        return height;
    }

    @Override
    public double needed() {
        return height();
    }

    /// The headings and the first row below them, with those it is kept with.
    @Override
    public double least(boolean inRow) {
        double least = height(repeated());
        int headings = begun ? 0 : headers.size();
        int at = 0;
        while (at < rows.size() - 1 && (at < headings || rows.get(at).keepsNext())) {
            least += rows.get(at).height();
            at++;
        }
        return rows.isEmpty() ? least : least + rows.get(at).least();
    }

    /// Rows are kept with rows, a table is not kept with what stands below it.
    @Override
    public boolean keepsNext() {
        return false;
    }

    @Override
    public Split split(Room room) {
        double left = room.height() - height(repeated());
        double most = room.whole() - height(headers);
        int behind = 0;
        while (behind < rows.size() && rows.get(behind).height() <= left + Twips.TOLERANCE) {
            left -= rows.get(behind).height();
            behind++;
        }
        if (behind < rows.size() && rows.get(behind).isTearable(left, most)) {
            Optional<SetRow.Torn> torn = rows.get(behind).torn(left, most, false);
            if (torn.isPresent()) {
                return parted(behind, torn);
            }
        }
        int end = together(behind);
        if (end > firstEnd()) {
            return parted(end, Optional.empty());
        }
        if (!room.empty()) {
            return Split.nothingFits(this);
        }
        return forced(behind, left, most);
    }

    /// The table may not end on a page before the first row below its headings.
    private int firstEnd() {
        return begun ? 0 : Math.min(headers.size(), rows.size() - 1);
    }

    /// Moves the end of the page up to where rows may be parted.
    private int together(int behind) {
        int end = behind;
        while (end > 0 && end < rows.size() && (rows.get(end - 1).keepsNext() || isTorn(end))) {
            end--;
        }
        return end;
    }

    /// Whether a cell that reaches over both rows has more in it than stands above the end.
    private boolean isTorn(int end) {
        for (SetCell below : rows.get(end).cells()) {
            if (below.cell().continued()) {
                double above = 0;
                for (int at = end - 1; at >= 0; at--) {
                    above += rows.get(at).height();
                    Optional<SetCell> cell = at(at, below.cell().column());
                    if (cell.isPresent() && !cell.get().cell().continued()) {
                        if (cell.get().height() > above + Twips.TOLERANCE) {
                            return true;
                        }
                        break;
                    }
                }
            }
        }
        return false;
    }

    private Optional<SetCell> at(int row, int column) {
        return rows.get(row).cells().stream()
                .filter(it -> it.cell().column() == column)
                .findFirst();
    }

    /// An empty page is not enough: rows are parted or torn wherever it must be, and a row that
    /// cannot be torn goes over the edge.
    private Split forced(int behind, double left, double most) {
        if (behind > 0) {
            return parted(behind, Optional.empty());
        }
        Optional<SetRow.Torn> torn =
                rows.getFirst().isTearable(Double.MAX_VALUE, most)
                        ? rows.getFirst().torn(left, most, true)
                        : Optional.empty();
        return torn.isPresent() ? parted(0, torn) : parted(1, Optional.empty());
    }

    private Split parted(int behind, Optional<SetRow.Torn> torn) {
        List<SetRow> above = rows.subList(0, behind);
        List<SetRow> below = rows.subList(behind, rows.size());
        if (torn.isPresent()) {
            above = new ArrayList<>(above);
            above.add(torn.get().head());
            below = new ArrayList<>(below);
            below.removeFirst();
            torn.get().tail().ifPresent(below::addFirst);
        }
        Box head = new SetTable(left, headers, above, begun);
        Optional<Box> tail =
                below.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SetTable(left, headers, below, true));
        return new Split(Optional.of(head), tail, Optional.empty());
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        double at = paint(pen, repeated(), x + left, y);
        paint(pen, rows, x + left, at);
    }

    private static double paint(Pen pen, List<SetRow> rows, double x, double y) {
        double[] edges = new double[rows.size() + 1];
        edges[0] = y;
        for (int row = 0; row < rows.size(); row++) {
            edges[row + 1] = edges[row] + rows.get(row).height();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (SetCell cell : rows.get(row).cells()) {
                // what goes on from a row on this page is drawn with it
                if (!cell.cell().continued() || row == 0) {
                    double bottom = edges[Math.min(rows.size(), row + cell.rows())];
                    paint(pen, cell, x, edges[row], bottom);
                }
            }
        }
        return edges[rows.size()];
    }

    private static void paint(Pen pen, SetCell cell, double x, double top, double bottom) {
        cell.cell()
                .shade()
                .ifPresent(
                        shade ->
                                pen.rect(
                                        x + cell.left(),
                                        top,
                                        cell.right() - cell.left(),
                                        bottom - top,
                                        shade));
        cell.paint(pen, x, top, bottom);
        cell.paintBorders(pen, x, top, bottom);
    }
}
