package id.notulis.layout.flow;

import id.notulis.layout.docx.Border;

/// Draws the strokes of a border, first from above or from the left.
final class Strokes {

    private Strokes() {}

    /// @param y upper edge of the border
    static void across(Pen pen, Border border, double left, double right, double y) {
        double at = y;
        for (int part = 0; part < border.parts().size(); part++) {
            double width = border.parts().get(part);
            if (part % 2 == 0) {
                double middle = at + width / 2;
                pen.stroke(left, middle, right, middle, width, border.dash(), border.rgb());
            }
            at += width;
        }
    }

    /// @param x left edge of the border
    static void down(Pen pen, Border border, double x, double top, double bottom) {
        double at = x;
        for (int part = 0; part < border.parts().size(); part++) {
            double width = border.parts().get(part);
            if (part % 2 == 0) {
                double middle = at + width / 2;
                pen.stroke(middle, top, middle, bottom, width, border.dash(), border.rgb());
            }
            at += width;
        }
    }
}
