package id.notulis.layout.docx;

import java.util.List;
import java.util.OptionalInt;

/// How a paragraph is set. Lengths are points.
///
/// @param style what it is named after: paragraphs of one style may stand closer
/// @param left distance from the left margin of all lines but the first
/// @param right distance from the right margin
/// @param first how much further right the first line begins, negative for one that hangs out
/// @param before free above
/// @param after free below
/// @param contextual whether nothing is free between it and others of its style
/// @param tabs stops from left to right
/// @param shade colour behind it, if any
public record ParagraphFormat(
        String style,
        Alignment alignment,
        double left,
        double right,
        double first,
        double before,
        double after,
        boolean contextual,
        Leading leading,
        Keeping keeping,
        List<TabStop> tabs,
        Borders borders,
        OptionalInt shade) {

    public ParagraphFormat {
        tabs = List.copyOf(tabs);
    }

    /// Where lines stand between the margins.
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFIED
    }

    /// Where pages may end.
    ///
    /// @param next never between this paragraph and the next
    /// @param lines never within it
    /// @param breakBefore always before it
    /// @param widows never with a single line of it left alone
    public record Keeping(boolean next, boolean lines, boolean breakBefore, boolean widows) {}
}
