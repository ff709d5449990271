package id.notulis.layout.docx;

import java.util.Map;

/// Characters of the fonts Symbol and Wingdings, which documents use for bullets and boxes, as the
/// characters of Unicode they look like.
final class Symbols {

    private static final int PRIVATE = 0xF000;
    private static final int PRIVATE_END = 0xF0FF;

    private static final Map<Integer, String> ALIKE =
            Map.ofEntries(
                    Map.entry(0xB7, "\u2022"),
                    Map.entry(0x6C, "\u25CF"),
                    Map.entry(0x6E, "\u25A0"),
                    Map.entry(0xA7, "\u25AA"),
                    Map.entry(0x71, "\u25A1"),
                    Map.entry(0xA8, "\u25A1"),
                    Map.entry(0x6F, "\u25A1"),
                    Map.entry(0xFC, "\u221A"),
                    Map.entry(0xD8, "\u25BA"),
                    Map.entry(0xE0, "\u2192"),
                    Map.entry(0xB3, "\u2265"),
                    Map.entry(0xA3, "\u2264"),
                    Map.entry(0xB4, "\u00D7"),
                    Map.entry(0x2D, "-"),
                    Map.entry(0x76, "\u2666"));

    private Symbols() {}

    /// One character of such a font.
    static String shown(int code) {
        int low = code & 0xFF;
        return ALIKE.getOrDefault(low, "\u2022");
    }

    /// A text in which some characters may be of such a font.
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= PRIVATE && unit <= PRIVATE_END) {
                shown.append(shown((int) unit));
            } else {
                shown.append(unit);
            }
        }
        return shown.toString();
    }
}
