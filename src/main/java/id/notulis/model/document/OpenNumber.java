package id.notulis.model.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Document numbers that leave a place open, to be filled in by hand on the paper.
public final class OpenNumber {

    /// The place of a number still to be given: blanks that no line is broken at.
    public static final String GAP = "\u00A0".repeat(8);

    /// A sequence left open between the slashes of a number, or one of our own gaps anywhere.
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?<=/)(?:[\\s\\u00A0]{2,}|[\\s\\u00A0]*[….]+[\\s\\u00A0]*)(?=/)|\\u00A0{5,}");

    private OpenNumber() {}

    /// The number with its open places wide enough to be written in.
    public static String printed(String number) {
        return number.isBlank() ? GAP : OPEN.matcher(number).replaceAll(GAP);
    }

    /// Whether a number is what an open one became when its place was filled in: all around the
    /// place is as it was. A number that was not open is not filled in.
    public static boolean filledIn(String open, String number) {
        if (number.isBlank()) {
            return false;
        }
        if (open.isBlank()) {
            return true;
        }
        Matcher gap = OPEN.matcher(open);
        if (!gap.find()) {
            return false;
        }
        String before = open.substring(0, gap.start());
        String behind = open.substring(gap.end());
        return number.length() > before.length() + behind.length()
                && number.startsWith(before)
                && number.endsWith(behind)
                && !OPEN.matcher(number).find();
    }
}
