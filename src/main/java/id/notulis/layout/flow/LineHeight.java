package id.notulis.layout.flow;

import id.notulis.layout.docx.Leading;
import id.notulis.layout.docx.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How high a line is and where its letters stand.
///
/// @param baseline from the top
/// @param natural without what a proportional distance adds
/// @param height with all
record LineHeight(double baseline, double natural, double height) {

    /// Of a line of a given height so much lies above the baseline.
    private static final double ABOVE = 0.8;

    /// @param mark how the end of the paragraph is set, for lines without a letter
    static LineHeight of(List<Piece> pieces, TextStyle mark, Leading leading) {
        double ascent = 0;
        double descent = 0;
        boolean empty = true;
        boolean picture = false;
        for (Piece piece : pieces) {
            boolean ends = piece instanceof Piece.End && pieces.size() > 1;
            if (ends || piece instanceof Piece.Floating) {
                continue;
            }
            empty = false;
            if (piece instanceof Piece.Shown shown) {
                picture = true;
                ascent = Math.max(ascent, shown.inline().height());
            } else {
                ascent = Math.max(ascent, piece.style().ascent());
                descent = Math.max(descent, piece.style().descent());
            }
        }
        if (empty) {
            ascent = mark.ascent();
            descent = mark.descent();
        }
        ascent = Twips.nearest(ascent);
        descent = Twips.nearest(descent);
        return spaced(ascent, ascent + descent, leading, picture ? mark : null);
    }

    private static LineHeight spaced(
            double ascent, double natural, Leading leading, @Nullable TextStyle beside) {
        return switch (leading.rule()) {
            case TIMES -> {
                double times = leading.value();
                double height =
                        beside == null
                                ? natural * times
                                : natural + (beside.ascent() + beside.descent()) * (times - 1);
                height = times == 1 ? natural : Twips.down(height);
                double baseline = times < 1 ? ascent + height - natural : ascent;
                yield new LineHeight(baseline, Math.min(natural, height), height);
            }
            case AT_LEAST -> {
                double height = Math.max(natural, leading.value());
                yield new LineHeight(ascent + height - natural, height, height);
            }
            case EXACTLY -> {
                double height = leading.value();
                yield new LineHeight(Twips.down(height * ABOVE), height, height);
            }
        };
    }
}
