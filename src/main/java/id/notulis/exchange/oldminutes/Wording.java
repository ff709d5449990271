package id.notulis.exchange.oldminutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Endings that papers put behind texts and the record does not have.
final class Wording {

    private static final Pattern ITEM =
            Pattern.compile("(.*?)(?:\\s*[;,](?:\\s*dan)?|(?<!\\.\\p{L})\\.)");

    private Wording() {}

    /// An item of an enumeration without the sign that parts it from the next.
    static String item(String text) {
        if (SourceLine.isLong(text)) {
            return text;
        }
        Matcher matcher = ITEM.matcher(text);
        return matcher.matches() && !matcher.group(1).isBlank() ? matcher.group(1) : text;
    }
}
