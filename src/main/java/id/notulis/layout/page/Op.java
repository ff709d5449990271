package id.notulis.layout.page;

import id.notulis.layout.font.Face;

/// One thing drawn on a page. Lengths are points from the upper left corner, colours are
/// `0xRRGGBB`.
public sealed interface Op {

    /// A word, or part of one, without spaces.
    ///
    /// @param x left end of the word
    /// @param baseline what the letters stand on
    /// @param width as measured with the face's own widths; a painter that measures otherwise may
    ///   squeeze or stretch the word to it
    /// @param run equal in the words of one line of text that follow each other with nothing but
    ///   spaces between them
    record Text(
            double x,
            double baseline,
            double width,
            String text,
            Face face,
            double size,
            int rgb,
            int run)
            implements Op {}

    /// A straight line, its ends on the middle of its width.
    record Line(double x1, double y1, double x2, double y2, double width, Dash dash, int rgb)
            implements Op {}

    /// A filled rectangle.
    record Rect(double x, double y, double width, double height, int rgb) implements Op {}

    /// A picture stretched to a rectangle.
    record Image(double x, double y, double width, double height, Picture picture) implements Op {}

    /// How a line is drawn.
    enum Dash {
        SOLID,
        DOTTED,
        DASHED
    }
}
