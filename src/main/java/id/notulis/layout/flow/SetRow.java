package id.notulis.layout.flow;

import id.notulis.layout.docx.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row with its cells set.
///
/// @param height points
/// @param keepsNext whether no page may end below it
record SetRow(Table.Row row, List<SetCell> cells, double height, boolean keepsNext) {

    SetRow {
        cells = List.copyOf(cells);
    }

    static SetRow of(Table.Row row, List<SetCell> cells) {
        double needed = 0;
        for (SetCell cell : cells) {
            if (!cell.cell().continued() && cell.rows() == 1) {
                needed = Math.max(needed, cell.height() + topLine(cells));
            }
        }
        double height = row.exact() ? row.height() : Math.max(row.height(), needed);
        return new SetRow(row, cells, height, keepsNext(cells));
    }

    SetRow higher(double by) {
        return new SetRow(row, cells, height + by, keepsNext);
    }

    /// A row is kept with the next when the first paragraph in it is.
    private static boolean keepsNext(List<SetCell> cells) {
        return !cells.isEmpty()
                && !cells.getFirst().content().isEmpty()
                && cells.getFirst().content().boxes().getFirst() instanceof SetParagraph first
                && first.keepsNext();
    }

    private static double topLine(List<SetCell> cells) {
        double line = 0;
        for (SetCell cell : cells) {
            line = Math.max(line, cell.cell().borders().top().width());
        }
        return line;
    }

    /// Whether a page may end within it: not before it is as high as it is to be at least. One that
    /// is to stay whole does so where a page can hold it.
    ///
    /// @param room left of the page
    /// @param most that a page has for rows
    boolean isTearable(double room, double most) {
        return (!row.whole() || height > most + Twips.TOLERANCE)
                && room + Twips.TOLERANCE >= row.height()
                && !row.exact()
                && !row.header()
                && cells.stream().noneMatch(it -> it.cell().continued() || it.rows() > 1);
    }

    /// What has to be left for it to begin.
    double least() {
        if (!isTearable(Double.MAX_VALUE, Double.MAX_VALUE)) {
            return height;
        }
        double least = 0;
        for (SetCell cell : cells) {
            least = Math.max(least, cell.content().least() + around(cell));
        }
        return Math.min(height, Math.max(least, row.height()));
    }

    private double around(SetCell cell) {
        return topLine(cells) + cell.cell().padding().top() + cell.cell().padding().bottom();
    }

    /// Tears it: what fits, and the rest.
    ///
    /// @param room left of the page
    /// @param most that a page has for rows
    /// @param empty whether nothing stands on the page yet
    /// @return nothing when some cell could not begin
    Optional<Torn> torn(double room, double most, boolean empty) {
        List<SetCell> above = new ArrayList<>();
        List<SetCell> below = new ArrayList<>();
        boolean rest = false;
        for (SetCell cell : cells) {
            Stack.Cut cut = cell.content().cut(new Room(room - around(cell), most, empty, true));
            if (cut.head().isEmpty() && !cell.content().isEmpty()) {
                return Optional.empty();
            }
            above.add(cell.with(cut.head()));
            below.add(cell.with(cut.tail()));
            rest |= !cut.tail().isEmpty();
        }
        if (!rest && !empty) {
            return Optional.empty();
        }
        SetRow head = of(new Table.Row(row.cells(), false, false, 0, false), above);
        SetRow filled = new SetRow(row, above, Math.max(head.height, room), false);
        SetRow tail = of(new Table.Row(row.cells(), false, false, 0, false), below);
        return Optional.of(
                new Torn(rest ? filled : head, rest ? Optional.of(tail) : Optional.empty()));
    }

    /// A row in two parts.
    record Torn(SetRow head, Optional<SetRow> tail) {}
}
