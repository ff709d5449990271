package id.notulis.layout.font;

import java.util.Arrays;

/// What a line has to know of a face. Lengths are in units of the design; multiplied by a size in
/// points and divided by [#unitsPerEm()] they are points. Immutable.
public final class Metrics {

    /// What stands for a character the face lacks.
    static final int MISSING = '\u25A1';

    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int lineGap;
    private final short[] advances;
    private final boolean[] known;

    /// @param advances by UTF-16 unit, with those of unknown characters set to that of the missing
    Metrics(
            int unitsPerEm,
            int ascent,
            int descent,
            int lineGap,
            short[] advances,
            boolean[] known) {
        this.unitsPerEm = unitsPerEm;
        this.ascent = ascent;
        this.descent = descent;
        this.lineGap = lineGap;
        this.advances = Arrays.copyOf(advances, advances.length);
        this.known = Arrays.copyOf(known, known.length);
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /// Height above the baseline in points, the gap between lines included: it is kept free above.
    public double ascent(double size) {
        return (ascent + lineGap) * size / unitsPerEm;
    }

    /// Depth below the baseline in points.
    public double descent(double size) {
        return descent * size / unitsPerEm;
    }

    /// Width of a text in points, as designed: no hinting, no kerning.
    public double width(String text, double size) {
        return units(text, 0, text.length()) * size / unitsPerEm;
    }

    /// How many UTF-16 units from the start of a text fit in a width, at least one.
    public int fitting(String text, double size, double width) {
        int fit = 1;
        long units = advances[text.charAt(0)];
        while (fit < text.length()) {
            units += advances[text.charAt(fit)];
            if (units * size / unitsPerEm > width) {
                break;
            }
            fit++;
        }
        return fit;
    }

    /// Whether every character of a text is in the face.
    public boolean shows(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!known[text.charAt(at)]) {
                return false;
            }
        }
        return true;
    }

    /// The text with an empty box for every character that is not in the face.
    public String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(one -> one <= Character.MAX_VALUE && known[one] ? one : MISSING)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private long units(String text, int from, int to) {
        long units = 0;
        for (int at = from; at < to; at++) {
            units += advances[text.charAt(at)];
        }
        return units;
    }
}
