package id.notulis.layout.docx;

/// A place in a line that a tab leads to.
///
/// @param position points from the left margin
/// @param leader what fills the way to it, a character or blank
public record TabStop(double position, Kind kind, String leader) {

    /// What of the text behind the tab stands at the stop.
    public enum Kind {
        LEFT,
        CENTER,
        RIGHT,
        DECIMAL
    }
}
