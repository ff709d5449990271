package id.notulis.layout.docx;

import id.notulis.layout.font.Face;
import java.util.OptionalInt;

/// How letters look.
///
/// @param size in points, as drawn: letters raised or lowered are smaller than written
/// @param full size in points that the height of the line follows
/// @param rise points above the baseline, below when negative
/// @param spacing points added after each letter
/// @param rgb colour of the letters
/// @param shade colour behind them, if any
/// @param capitals how small letters are shown
public record TextStyle(
        Face face,
        double size,
        double full,
        double rise,
        double spacing,
        int rgb,
        OptionalInt shade,
        Underline underline,
        boolean struck,
        Capitals capitals,
        boolean hidden) {

    /// The line below letters.
    public enum Underline {
        NONE,
        SINGLE,
        DOUBLE,
        DOTTED,
        DASHED,
        THICK
    }

    /// What becomes of small letters.
    public enum Capitals {
        AS_WRITTEN,
        ALL,
        SMALL
    }

    /// Small capitals are drawn at four fifths.
    private static final double SMALL = 0.8;

    /// Height above the baseline that a line keeps for it.
    public double ascent() {
        return face.metrics().ascent(full) + Math.max(0, rise);
    }

    /// Depth below the baseline.
    public double descent() {
        return face.metrics().descent(full) + Math.max(0, -rise);
    }

    /// The same for the small letters of small capitals.
    public TextStyle small() {
        return new TextStyle(
                face,
                size * SMALL,
                full,
                rise,
                spacing,
                rgb,
                shade,
                underline,
                struck,
                Capitals.ALL,
                hidden);
    }

    /// The same without a line below, as numbers of lists are set.
    TextStyle plain() {
        return new TextStyle(
                face,
                size,
                full,
                rise,
                spacing,
                rgb,
                shade,
                Underline.NONE,
                false,
                capitals,
                hidden);
    }

    /// Width of a text in points.
    public double width(String text) {
        double natural = face.metrics().width(text, size);
        return spacing == 0 ? natural : Math.max(0, natural + spacing * text.length());
    }
}
