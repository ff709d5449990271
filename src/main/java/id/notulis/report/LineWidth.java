package id.notulis.report;

import id.notulis.model.profile.Typography;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How wide a line of a letterhead is, which the closing line below must know: no word processor
/// fits a line to the widest of several others. Measured in Arial; other typefaces are as wide as
/// their capitals are beside Arial's, or rather a little wider, so that no line is broken.
final class LineWidth {

    /// How much smaller than the text the styles Kop and Kop Alamat are, in points, and how much
    /// larger Kop Tengah.
    private static final int NAME_SMALLER = 1;

    private static final int ADDRESS_SMALLER = 2;
    private static final int CENTRED_LARGER = 1;

    /// Bold capitals beside ordinary ones.
    private static final double BOLD = 1.08;

    /// How wide typefaces are beside Arial.
    private static final Map<String, Double> BESIDE_ARIAL =
            Map.of(
                    "arial", 1.0,
                    "liberation sans", 1.0,
                    "helvetica", 1.0,
                    "arial narrow", 0.85,
                    "times new roman", 1.03,
                    "calibri", 0.95,
                    "cambria", 1.03,
                    "tahoma", 1.05,
                    "bookman old style", 1.2);

    private static final double UNKNOWN = 1.25;

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

    /// Width of the longest line of the police's letterhead in twentieths of a point.
    ///
    /// @param names printed in capitals
    /// @param address printed as it is
    static int ofLongest(List<String> names, List<String> address, Typography typography) {
        double points = typography.points();
        return width(names, points - NAME_SMALLER, address, points - ADDRESS_SMALLER, typography);
    }

    /// The same of names that stand centred, bold and larger.
    static int ofLongestCentred(List<String> names, List<String> address, Typography typography) {
        double points = typography.points();
        return width(
                names,
                (points + CENTRED_LARGER) * BOLD,
                address,
                points - ADDRESS_SMALLER,
                typography);
    }

    private static int width(
            List<String> names,
            double namePoints,
            List<String> address,
            double addressPoints,
            Typography typography) {
        double longest = 0;
        for (String line : names) {
            longest = Math.max(longest, namePoints * ems(line.toUpperCase(Locale.ROOT)));
        }
        for (String line : address) {
            longest = Math.max(longest, addressPoints * ems(line));
        }
        double wide =
                BESIDE_ARIAL.getOrDefault(typography.font().toLowerCase(Locale.ROOT), UNKNOWN);
        return (int) Math.ceil(longest * wide * TWIPS_PER_POINT) + SLACK;
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
