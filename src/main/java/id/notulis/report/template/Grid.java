package id.notulis.report.template;

import java.util.List;
import java.util.stream.Collectors;

/// A table that somebody noted: cells of text in rows, the heading first.
///
/// It takes the place of a paragraph without a number that holds its field and nothing else.
/// Anywhere else, and with more columns than Word draws, its rows are lines.
///
/// @param rows all of one length
public record Grid(List<List<String>> rows) implements Value {

    /// Word refuses a document with a wider table.
    static final int MAX_COLUMNS = 63;

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("Rows of one table are equally long");
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || rows.getFirst().isEmpty();
    }

    boolean isDrawn() {
        return !isEmpty() && rows.getFirst().size() <= MAX_COLUMNS;
    }

    /// The cells of a row divided by bars.
    String lines() {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
}
