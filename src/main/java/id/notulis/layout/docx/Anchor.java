package id.notulis.layout.docx;

/// Where a floating picture stands.
///
/// @param behind whether text is drawn over it
public record Anchor(Place across, Place down, boolean behind) {

    /// A place along one direction.
    ///
    /// @param offset points from the near edge of what it is measured from; without meaning where
    ///   it is aligned
    public record Place(From from, Align align, double offset) {}

    /// What a place is measured from.
    public enum From {
        PAGE,
        MARGIN,
        COLUMN,
        PARAGRAPH
    }

    /// Where along that it stands.
    public enum Align {
        OFFSET,
        NEAR,
        MIDDLE,
        FAR
    }
}
