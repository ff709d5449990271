package id.notulis.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// How wide a line of a letterhead is in Arial, which the closing line below must know: no word
/// processor fits a line to the widest of several others.
final class LineWidth {

    /// Sizes of the styles Kop and Kop Alamat in points.
    private static final int NAME_SIZE = 11;

    private static final int ADDRESS_SIZE = 10;

    private static final int TWIPS_PER_POINT = 20;
    private static final int UNITS_PER_EM = 1000;
    private static final int FIRST = ' ';

    /// Programs round widths differently; a point keeps the longest line from being broken.
    private static final int SLACK = 20;

    /// Advance widths of the characters from the blank to the tilde, in thousandths of the size.
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private LineWidth() {}

    /// Width of the longest line in twentieths of a point.
    ///
    /// @param names printed in capitals
    /// @param address printed as it is
    static int ofLongest(List<String> names, List<String> address) {
        UnaryOperator<String> capitals = line -> line.toUpperCase(Locale.ROOT);
        double longest = 0;
        for (String line : names) {
            longest = Math.max(longest, NAME_SIZE * ems(capitals.apply(line)));
        }
        for (String line : address) {
            longest = Math.max(longest, ADDRESS_SIZE * ems(line));
        }
        return (int) Math.ceil(longest * TWIPS_PER_POINT) + SLACK;
    }

    private static double ems(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                        .mapToLong(LineWidth::width)
                        .sum()
                / (double) UNITS_PER_EM;
    }

    private static int width(int point) {
        int index = point - FIRST;
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : UNITS_PER_EM;
    }
}
