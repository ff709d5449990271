package id.notulis.ui.minutes;

import java.util.regex.Pattern;

/// The text of the capture field, which is one line: a pilcrow stands where a further paragraph
/// begins.
final class CaptureText {

    static final String PARAGRAPH = " ¶ ";

    private static final Pattern SEPARATOR = Pattern.compile("\\s*¶\\s*");

    private CaptureText() {}

    /// The lines of the text format that a field means.
    static String lines(String field) {
        String indent = field.startsWith("  ") ? "  " : "";
        return SEPARATOR.matcher(field).replaceAll("\n" + indent + "& ");
    }
}
