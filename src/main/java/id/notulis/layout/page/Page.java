package id.notulis.layout.page;

import java.util.List;

/// One side of a sheet.
///
/// @param width in points, as the sheet lies
/// @param height in points
/// @param ops what is drawn, in this order
public record Page(double width, double height, List<Op> ops) {

    public Page {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(width + " x " + height);
        }
        ops = List.copyOf(ops);
    }

    /// The words in the order they were set, a line for each baseline; for tests and for search.
    public List<String> lines() {
        return PageText.lines(ops);
    }
}
