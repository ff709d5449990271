package id.notulis.layout.flow;

import id.notulis.layout.docx.Inline.Break.Kind;
import java.util.Optional;

/// A paragraph or table set, or what is left of one on the next page.
sealed interface Box permits SetParagraph, SetTable {

    /// Height without what is free above and below.
    double height();

    /// What has to be left of the column for all of it to fit.
    double needed();

    /// What has to be left of the column for it to begin there.
    ///
    /// @param inRow whether it stands in a row that is torn
    double least(boolean inRow);

    /// Whether no page may end behind it.
    boolean keepsNext();

    /// Divides it; where the room is empty the head is never missing.
    Split split(Room room);

    /// Draws it.
    ///
    /// @param x of the left margin of its column or cell
    /// @param y of its top
    void paint(Pen pen, double x, double y);

    /// The two parts of a box.
    ///
    /// @param head what stands here, if anything fits
    /// @param tail what goes on, if anything is left
    /// @param end what was asked to end between them, if that is why they are parted
    record Split(Optional<Box> head, Optional<Box> tail, Optional<Kind> end) {

        static Split nothingFits(Box box) {
            return new Split(Optional.empty(), Optional.of(box), Optional.empty());
        }
    }
}
