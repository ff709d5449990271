package id.notulis.model.profile;

import java.util.regex.Pattern;

/// How a document is set.
///
/// @param font name of the typeface as Word knows it
/// @param points size of the text in points; titles, tables and small print keep their distance to
///   it
/// @param spacing lines from one line to the next, 1 for single spacing
public record Typography(String font, double points, double spacing) {

    /// Letters, digits and what stands between them; Word takes 31 characters and no more.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,30}");

    /// Arial 12, single: usual with the police and in the civil service.
    public static final Typography STANDARD = new Typography("Arial", 12, 1);

    public static final double SMALLEST = 8;
    public static final double LARGEST = 16;
    public static final double NARROWEST = 1;
    public static final double WIDEST = 3;

    public Typography {
        if (!namesFont(font)) {
            throw new IllegalArgumentException("no name of a font: " + font);
        }
        if (!fitsPoints(points) || !fitsSpacing(spacing)) {
            throw new IllegalArgumentException(points + " points, spaced " + spacing);
        }
    }

    public static boolean namesFont(String font) {
        return NAME.matcher(font).matches() && font.equals(font.strip());
    }

    /// Word counts in half points.
    public static boolean fitsPoints(double points) {
        return points >= SMALLEST && points <= LARGEST && points * 2 == Math.rint(points * 2);
    }

    public static boolean fitsSpacing(double spacing) {
        return spacing >= NARROWEST && spacing <= WIDEST;
    }
}
