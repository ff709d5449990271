package id.notulis.layout.docx;

import id.notulis.layout.page.Op.Dash;

/// A line along one edge of a paragraph, table or cell.
///
/// @param parts widths of the strokes and of the gaps between them in turn, outermost first, in
///   points; empty for no line
/// @param space points between the line and what it borders
public record Border(java.util.List<Double> parts, double space, Dash dash, int rgb) {

    public static final Border NONE = new Border(java.util.List.of(), 0, Dash.SOLID, 0);

    public Border {
        parts = java.util.List.copyOf(parts);
    }

    public boolean isVisible() {
        return !parts.isEmpty();
    }

    /// Width of the whole in points.
    public double width() {
        double width = 0;
        for (double part : parts) {
            width += part;
        }
        return width;
    }

    /// What the border takes from the room of what it borders.
    public double extent() {
        return isVisible() ? width() + space : 0;
    }
}
