package id.notulis.layout.flow;

import id.notulis.layout.docx.Inline.Break.Kind;
import java.util.List;
import java.util.Optional;

/// A line set.
///
/// @param placed its pieces with their places from the left margin, in points
/// @param baseline from its top
/// @param natural height without what a proportional distance adds
/// @param height to the next line
/// @param end what was asked to end behind it
record Line(
        List<Placed> placed, double baseline, double natural, double height, Optional<Kind> end) {

    Line {
        placed = List.copyOf(placed);
    }

    /// A piece in its place.
    ///
    /// @param x from the left margin
    /// @param width as set: spaces of justified lines are stretched, tabs as wide as their way
    /// @param leader what fills it, if it is a tab
    record Placed(Piece piece, double x, double width, String leader) {}

    /// Whether the column or page ends behind it.
    boolean endsColumn() {
        return end.isPresent() && end.get() != Kind.LINE;
    }
}
