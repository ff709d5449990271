package id.notulis.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of the record as WhatsApp shows it unchanged.
final class Words {

    /// Signs WhatsApp takes for marks.
    private static final String MARKS = "*_~`";

    /// Those that look like them, in the same order.
    private static final String ALIKE = "∗ˍ∼ˋ";

    /// Characters no message has a place for.
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n]]");

    /// `*tebal*`: whole words on one line, as they are bold on paper.
    private static final Pattern BOLD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}*])\\*(?![\\s*])([^*\\n]*[^\\s*])\\*(?![\\p{L}\\p{N}*])");

    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private Words() {}

    /// The text, words in bold kept so. Each line of it is a line.
    static String plain(String text) {
        String clean = clean(text);
        Matcher bold = BOLD.matcher(clean);
        StringBuilder shown = new StringBuilder();
        int from = 0;
        while (bold.find()) {
            unmark(clean, from, bold.start(), shown);
            shown.append('*');
            unmark(clean, bold.start(1), bold.end(1), shown);
            shown.append('*');
            from = bold.end();
        }
        unmark(clean, from, clean.length(), shown);
        return shown.toString();
    }

    /// The text in one line and in bold; nothing for a blank one.
    static String bold(String text) {
        String line = BREAK.matcher(clean(text)).replaceAll(" ");
        StringBuilder shown = new StringBuilder("*");
        unmark(line, 0, line.length(), shown);
        return line.isEmpty() ? "" : shown.append('*').toString();
    }

    private static String clean(String text) {
        return NOT_TEXT.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
    }

    /// Takes over what lies between two places, word for word.
    private static void unmark(String text, int from, int to, StringBuilder shown) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isWhitespace(text.charAt(end)) == isBlank(text, at)) {
                end++;
            }
            boolean link = text.substring(at, end).contains("://");
            for (int index = at; index < end; index++) {
                char sign = text.charAt(index);
                int mark = link || within(text, index) ? -1 : MARKS.indexOf(sign);
                shown.append(mark < 0 ? sign : ALIKE.charAt(mark));
            }
            at = end;
        }
    }

    private static boolean isBlank(String text, int index) {
        return Character.isWhitespace(text.charAt(index));
    }

    /// Whether a sign stands between two letters or digits, where WhatsApp takes it as it is.
    private static boolean within(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
