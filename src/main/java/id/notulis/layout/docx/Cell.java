package id.notulis.layout.docx;

import java.util.List;
import java.util.OptionalInt;

/// A cell of a table.
///
/// @param column the first column of the grid it covers
/// @param span how many columns it covers
/// @param continued whether it is part of the cell above
/// @param padding points between its edges and its text
/// @param borders its lines, those of the table included
/// @param shade colour behind it, if any
/// @param blocks what stands in it
public record Cell(
        int column,
        int span,
        boolean continued,
        Table.Width width,
        Padding padding,
        Borders borders,
        OptionalInt shade,
        Align align,
        List<Block> blocks) {

    public Cell {
        blocks = List.copyOf(blocks);
    }

    /// What is free inside the edges, in points.
    public record Padding(double top, double right, double bottom, double left) {}

    /// Where its text stands when the cell is higher.
    public enum Align {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
