package id.notulis.store;

import java.util.List;

/// Several texts in one column, parted by a control character no text has: readers of input refuse
/// control characters, and to full-text search it is a blank.
final class Texts {

    private static final char PART = '\u001E';
    private static final char CELL = '\u001F';

    private Texts() {}

    static String joined(List<String> texts) {
        return joined(texts, PART);
    }

    static List<String> parted(String column) {
        return parted(column, PART);
    }

    static String joinedRows(List<List<String>> rows) {
        return joined(rows.stream().map(row -> joined(row, CELL)).toList());
    }

    static List<List<String>> partedRows(String column) {
        return List.of(column.split(String.valueOf(PART), -1)).stream()
                .map(row -> List.of(row.split(String.valueOf(CELL), -1)))
                .toList();
    }

    /// For people to read.
    static String plain(String column) {
        return column.replace(PART, '\n').replace(CELL, ' ');
    }

    private static String joined(List<String> texts, char separator) {
        for (String text : texts) {
            if (text.indexOf(separator) >= 0) {
                throw new IllegalArgumentException("control character in: " + text);
            }
        }
        return String.join(String.valueOf(separator), texts);
    }

    private static List<String> parted(String column, char separator) {
        return column.isEmpty() ? List.of() : List.of(column.split(String.valueOf(separator), -1));
    }
}
