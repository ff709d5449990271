package id.notulis.layout.flow;

import id.notulis.layout.docx.ParagraphFormat;
import id.notulis.layout.docx.TabStop;

/// Finds where tabs lead to.
///
/// @param usual points between the stops of lines that have none of their own
record TabStops(ParagraphFormat format, double usual) {

    private static final double NEAR = 0.01;

    /// The first stop behind a position, both from the left margin.
    TabStop after(double position) {
        boolean hangs = format.first() < 0 && position < format.left() - NEAR;
        for (TabStop stop : format.tabs()) {
            if (stop.position() > position + NEAR) {
                return hangs && stop.position() > format.left() ? indent() : stop;
            }
        }
        if (hangs) {
            return indent();
        }
        double next = (Math.floor((position + NEAR) / usual) + 1) * usual;
        return new TabStop(next, TabStop.Kind.LEFT, "");
    }

    /// The indent that the first line hangs out of is a stop for it.
    private TabStop indent() {
        return new TabStop(format.left(), TabStop.Kind.LEFT, "");
    }
}
