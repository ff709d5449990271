package id.notulis.model.profile;

import java.util.regex.Pattern;

/// An emblem beside the names of an office. The picture is the office's own: none comes with the
/// program.
///
/// @param sha256 hash of its bytes, by which the book keeps them; 64 hexadecimal digits
/// @param width in millimetres as printed; the height follows from the picture
public record Emblem(String sha256, double width) {

    /// Limits of the width in millimetres: smaller cannot be made out, wider leaves no room for
    /// names.
    public static final double NARROWEST = 5;

    public static final double WIDEST = 50;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Emblem {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        if (!fits(width)) {
            throw new IllegalArgumentException("an emblem " + width + " mm wide");
        }
    }

    public static boolean fits(double width) {
        return width >= NARROWEST && width <= WIDEST;
    }
}
