package id.notulis.notula;

import java.util.ArrayList;
import java.util.List;

/// The parts of a value that are separated by `|`.
final class Cells {

    private Cells() {}

    /// The parts without blanks at their ends; at least one.
    static List<String> of(Piece text) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        int next = text.indexOf('|', 0);
        while (next >= 0) {
            cells.add(text.sub(start, next).strip().worded());
            start = next + 1;
            next = text.indexOf('|', start);
        }
        cells.add(text.from(start).strip().worded());
        return cells;
    }
}
