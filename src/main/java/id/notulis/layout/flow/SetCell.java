package id.notulis.layout.flow;

import id.notulis.layout.docx.Cell;

/// A cell with its content set.
///
/// @param left edge from the left edge of the table
/// @param rows how many rows it reaches over, itself included
record SetCell(Cell cell, double left, double right, int rows, Stack content) {

    /// Height it needs, without the line above.
    double height() {
        return content.height() + cell.padding().top() + cell.padding().bottom();
    }

    SetCell with(Stack other) {
        return new SetCell(cell, left, right, rows, other);
    }

    SetCell reaching(int count) {
        return new SetCell(cell, left, right, count, content);
    }

    /// @param x left edge of the table
    void paint(Pen pen, double x, double top, double bottom) {
        double line = cell.borders().top().width();
        double free = Math.max(0, bottom - top - line - height());
        double down =
                switch (cell.align()) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        content.paint(
                pen, x + left + cell.padding().left(), top + line + cell.padding().top() + down);
    }

    /// Its lines, on the edges.
    void paintBorders(Pen pen, double x, double top, double bottom) {
        var borders = cell.borders();
        double start = x + left;
        double end = x + right;
        Strokes.down(pen, borders.left(), start - borders.left().width() / 2, top, bottom);
        Strokes.down(pen, borders.right(), end - borders.right().width() / 2, top, bottom);
        Strokes.across(pen, borders.top(), start, end, top - borders.top().width() / 2);
        Strokes.across(pen, borders.bottom(), start, end, bottom - borders.bottom().width() / 2);
    }
}
