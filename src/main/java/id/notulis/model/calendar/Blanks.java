package id.notulis.model.calendar;

/// Blanks of any kind, no-break ones included, made alike before a text is taken apart.
final class Blanks {

    private Blanks() {}

    /// The text without blanks at its ends and with one ordinary blank wherever there were any.
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean pending = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
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
}
