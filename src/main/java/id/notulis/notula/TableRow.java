package id.notulis.notula;

import java.util.ArrayList;
import java.util.List;

/// A row of a table, taken apart.
///
/// @param cells without blanks at their ends; at least one
/// @param marks the marks behind the closing `|`
record TableRow(List<String> cells, List<Mark> marks) {

    TableRow {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
    }

    /// Reads a text that begins with `|`.
    static TableRow read(Piece text) {
        List<Piece> cells = new ArrayList<>();
        int start = 1;
        int next = text.indexOf('|', start);
        while (next >= 0) {
            cells.add(text.sub(start, next).strip());
            start = next + 1;
            next = text.indexOf('|', start);
        }
        Piece rest = text.from(start).strip();
        if (rest.isEmpty()) {
            return new TableRow(texts(cells.isEmpty() ? List.of(rest) : cells), List.of());
        }
        List<Mark> marks = cells.isEmpty() ? List.of() : marks(rest);
        if (marks.isEmpty()) {
            cells.add(rest);
        }
        return new TableRow(texts(cells), marks);
    }

    /// The marks of a text that holds nothing else.
    private static List<Mark> marks(Piece rest) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        while (start < rest.length()) {
            int end = start;
            while (end < rest.length() && !rest.blankAt(end)) {
                end++;
            }
            List<Mark> mark = mark(rest.sub(start, end));
            if (mark.isEmpty()) {
                return List.of();
            }
            marks.addAll(mark);
            start = end;
            while (rest.blankAt(start)) {
                start++;
            }
        }
        return marks;
    }

    private static List<Mark> mark(Piece word) {
        int end = word.length();
        if (word.literalWithin(0, end)) {
            return List.of();
        }
        if (word.has(0, '^')) {
            return Mark.reference(word.from(1).text()).stream().toList();
        }
        return word.has(0, '{') && word.has(end - 1, '}')
                ? Mark.braced(Mark.lower(word.sub(1, end - 1).text()), false).stream().toList()
                : List.of();
    }

    private static List<String> texts(List<Piece> cells) {
        return cells.stream().map(Piece::text).toList();
    }
}
