package id.notulis.exchange.oldminutes;

import java.text.Normalizer;

/// The characters of an old paper as a file of minutes may hold them: composed, without control
/// characters and halves of characters, no letter under more marks than any script stacks.
final class Characters {

    private static final int MOST_COMBINING = 30;

    private Characters() {}

    /// The text with nothing else in it; ends of lines stay.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int combining = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            combining = combines(point) ? combining + 1 : 0;
            if (combining <= MOST_COMBINING && isKept(point)) {
                clean.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isKept(int point) {
        return point == '\n'
                || !(Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || point == '\uFEFF');
    }

    private static boolean combines(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
