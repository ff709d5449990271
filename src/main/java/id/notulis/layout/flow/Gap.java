package id.notulis.layout.flow;

import id.notulis.layout.docx.ParagraphFormat;
import java.util.Optional;

/// What is free between two boxes.
final class Gap {

    private Gap() {}

    /// @param above none for the first of a cell or page
    static double between(Optional<Box> above, Box below) {
        double after = above.map(Gap::after).orElse(0.0);
        double before = before(below);
        if (above.isPresent()
                && above.get() instanceof SetParagraph first
                && below instanceof SetParagraph second
                && first.format().style().equals(second.format().style())) {
            after = first.format().contextual() ? 0 : after;
            before = second.format().contextual() ? 0 : before;
        }
        return Math.max(after, before);
    }

    /// What a box wants free above; nothing when it goes on from the page before.
    static double before(Box box) {
        return box instanceof SetParagraph paragraph && paragraph.begins()
                ? paragraph.format().before()
                : 0;
    }

    static double after(Box box) {
        return box instanceof SetParagraph paragraph ? paragraph.format().after() : 0;
    }

    /// Whether the lines around two paragraphs are one frame.
    static boolean isOneFrame(ParagraphFormat above, ParagraphFormat below) {
        return (above.borders().top().isVisible() || above.borders().left().isVisible())
                && above.borders().equals(below.borders())
                && above.left() == below.left()
                && above.right() == below.right();
    }
}
