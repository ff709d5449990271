package id.notulis.exchange.oldminutes;

import java.util.List;

/// A line of an old paper: a paragraph, or a row of a table.
///
/// @param number from 1, as it is shown
/// @param label its number or sign; blank without one
/// @param depth how deep it stands, 0 for the outermost level and without a label
/// @param strong whether all of it is in bold
/// @param text of a paragraph; blank for a row
/// @param cells of a row; empty for a paragraph
/// @param table which table the row belongs to, from 1; 0 for a paragraph
public record SourceLine(
        int number,
        String label,
        int depth,
        boolean strong,
        String text,
        List<String> cells,
        int table) {

    private static final int LONGEST = 2_000;

    public SourceLine {
        label = Characters.clean(label);
        text = Characters.clean(text);
        cells = cells.stream().map(Characters::clean).toList();
    }

    /// Whether it is so long that it can be nothing but text, and is not looked at further.
    boolean isLong() {
        return isLong(text);
    }

    static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    boolean isRow() {
        return table > 0;
    }

    boolean isLabelled() {
        return !label.isEmpty();
    }

    /// The line as a reader sees it.
    public String shown() {
        if (isRow()) {
            return String.join(" | ", cells).replace('\n', ' ');
        }
        return label.isEmpty() ? text : label + ' ' + text;
    }

    SourceLine withText(String other) {
        return new SourceLine(number, label, depth, strong, other, cells, table);
    }
}
