package id.notulis.exchange;

import java.nio.charset.StandardCharsets;

/// The lines vCard and iCalendar are made of: each ends with CR and LF, and goes on on the next one
/// before it is longer than 75 bytes.
public final class ContentLines {

    /// As many bytes as a line has.
    private static final int LINE = 75;

    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /// Adds a line, folded before it is too long and never within a letter.
    public ContentLines add(String line) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String text = Character.toString(letter);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LINE) {
                lines.append(END).append(' ');
                used = 1;
            }
            lines.append(text);
            used += bytes;
            at += Character.charCount(letter);
        }
        lines.append(END);
        return this;
    }

    /// A text as the value of a property.
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /// All of them.
    @Override
    public String toString() {
        return lines.toString();
    }
}
