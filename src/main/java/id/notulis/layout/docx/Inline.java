package id.notulis.layout.docx;

import id.notulis.layout.page.Picture;
import java.util.Optional;

/// What stands in the lines of a paragraph.
public sealed interface Inline {

    /// How it, or the place it takes, is set.
    TextStyle style();

    /// Letters and spaces.
    record Words(String text, TextStyle style) implements Inline {}

    /// The way to the next stop.
    record Tab(TextStyle style) implements Inline {}

    /// The end of a line, column or page.
    record Break(Kind kind, TextStyle style) implements Inline {

        /// What ends.
        public enum Kind {
            LINE,
            COLUMN,
            PAGE
        }
    }

    /// A number that is known only when pages are.
    record PageNumber(boolean ofAll, NumberFormat format, TextStyle style) implements Inline {}

    /// What stands in the line like a letter, its sides in points.
    sealed interface Standing extends Inline {

        double width();

        double height();
    }

    /// A picture in the line; an empty place where it cannot be drawn.
    record Shown(Optional<Picture> picture, double width, double height, TextStyle style)
            implements Standing {}

    /// A chart in the line.
    record Charted(ColumnChart chart, double width, double height, TextStyle style)
            implements Standing {}

    /// A picture that stands beside its line, and takes no room in it.
    record Floating(Picture picture, double width, double height, Anchor anchor, TextStyle style)
            implements Inline {}
}
