package id.notulis.layout.docx;

import java.util.List;
import java.util.Map;

/// A part of a document with its own sheet.
///
/// @param edges headers and footers by where they stand; those of the section before where it has
///   none of its own are here, too
/// @param titled whether its first page has a header and footer of its own
/// @param firstNumber of its first page; 0 to go on counting
/// @param mirrored whether even pages have headers and footers of their own
public record Section(
        Start start,
        Sheet sheet,
        Map<Edge, List<Block>> edges,
        boolean titled,
        boolean mirrored,
        int firstNumber,
        List<Block> blocks) {

    public Section {
        edges = Map.copyOf(edges);
        blocks = List.copyOf(blocks);
    }

    /// Where it begins.
    public enum Start {
        SAME_PAGE,
        NEXT_COLUMN,
        NEXT_PAGE,
        EVEN_PAGE,
        ODD_PAGE
    }

    /// A header or footer.
    public enum Edge {
        HEADER,
        FIRST_HEADER,
        EVEN_HEADER,
        FOOTER,
        FIRST_FOOTER,
        EVEN_FOOTER;

        /// The one of its kind for a first page.
        public Edge onFirst() {
            return switch (this) {
                case HEADER, FIRST_HEADER, EVEN_HEADER -> FIRST_HEADER;
                case FOOTER, FIRST_FOOTER, EVEN_FOOTER -> FIRST_FOOTER;
            };
        }

        /// The one of its kind for even pages.
        public Edge onEven() {
            return switch (this) {
                case HEADER, FIRST_HEADER, EVEN_HEADER -> EVEN_HEADER;
                case FOOTER, FIRST_FOOTER, EVEN_FOOTER -> EVEN_FOOTER;
            };
        }
    }

    /// A sheet with its margins, in points.
    ///
    /// @param header distance of the header from the upper edge
    /// @param footer distance of the footer from the lower edge
    /// @param columns left edges and widths of its columns, at least one
    public record Sheet(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            double header,
            double footer,
            List<Column> columns) {

        public Sheet {
            columns = List.copyOf(columns);
        }

        /// Width between the margins.
        public double textWidth() {
            return width - left - right;
        }
    }

    /// A column of text.
    ///
    /// @param left from the left edge of the sheet
    public record Column(double left, double width) {}
}
