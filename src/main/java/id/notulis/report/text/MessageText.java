package id.notulis.report.text;

import java.util.ArrayList;
import java.util.List;

/// A message under construction: blocks of lines with an empty line between them, some of them with
/// a heading that is numbered `I.`, `II.` and so on.
final class MessageText {

    private static final String DEEPER = "  ";

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int headings;

    /// A line of our own words and of those [Words] has made safe; a blank one is left out.
    MessageText line(String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
        return this;
    }

    MessageText label(String label, String value) {
        return line(label + " : " + oneLine(value));
    }

    /// A text with a bullet before its first line.
    MessageText bullet(String text) {
        return item("- ", text);
    }

    MessageText numbered(int number, String text) {
        return item(number + ". ", text);
    }

    MessageText numbered(List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            numbered(index + 1, texts.get(index));
        }
        return this;
    }

    /// What belongs to the item above.
    MessageText below(String text) {
        return item(DEEPER, text);
    }

    /// A text without a sign before it.
    MessageText paragraph(String text) {
        for (String part : Words.plain(text).split("\\s*\\n\\s*", -1)) {
            line(part);
        }
        return this;
    }

    private MessageText item(String sign, String text) {
        String before = sign;
        for (String part : Words.plain(text).split("\\s*\\n\\s*", -1)) {
            line(before + part);
            before = DEEPER;
        }
        return this;
    }

    /// Ends a block; one without lines is none.
    MessageText end() {
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
            lines.clear();
        }
        return this;
    }

    /// Ends a block that stands under a numbered heading, which is left out with it.
    MessageText end(String heading) {
        if (!lines.isEmpty()) {
            lines.addFirst(Words.bold(ROMAN.get(headings) + ". " + heading));
            headings++;
        }
        return end();
    }

    private static String oneLine(String text) {
        return Words.plain(text).replaceAll("\\s*\\n\\s*", " ");
    }

    @Override
    public String toString() {
        return String.join("\n\n", blocks) + '\n';
    }
}
