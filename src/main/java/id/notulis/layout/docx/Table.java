package id.notulis.layout.docx;

import java.util.List;

/// A table. Lengths are points.
///
/// @param grid widths of its columns as the file has them, which need not be what is meant
/// @param width of the whole
/// @param indent of its left edge, of the cell or of the text in it as the file's edition has it
/// @param fixed whether columns keep their widths whatever stands in them
public record Table(
        List<Double> grid,
        Width width,
        ParagraphFormat.Alignment alignment,
        double indent,
        boolean fixed,
        List<Row> rows)
        implements Block {

    public Table {
        grid = List.copyOf(grid);
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param header whether it stands again at the top of each page the table goes on
    /// @param whole whether it may not be torn by the end of a page
    /// @param height points
    /// @param exact whether the height is that and no more, else at least that
    public record Row(
            List<Cell> cells, boolean header, boolean whole, double height, boolean exact) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// How wide something is to be.
    ///
    /// @param value points, or a share of 1
    public record Width(Kind kind, double value) {

        public static final Width AUTOMATIC = new Width(Kind.AUTOMATIC, 0);

        /// What the value means.
        public enum Kind {
            AUTOMATIC,
            POINTS,
            SHARE
        }
    }
}
