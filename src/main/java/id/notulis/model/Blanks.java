package id.notulis.model;

/// Blanks of any kind in what people type: ordinary, no-break, tabs, ends of lines.
public final class Blanks {

    private Blanks() {}

    /// The text without blanks at its ends and with one ordinary blank wherever there were any.
    public static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean pending = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (blank(character)) {
                pending = true;
                continue;
            }
            if (pending && !single.isEmpty()) {
                single.append(' ');
            }
            pending = false;
            single.append(character);
        }
        return single.toString();
    }

    /// The text without blanks at its ends, otherwise as it is.
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
