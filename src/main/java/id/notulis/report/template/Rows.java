package id.notulis.report.template;

import java.util.List;

/// The members of a list, in the order of the document.
///
/// @param keepTable a table whose repeated rows are all of lists without a member disappears; true
///   keeps its heading rows, as a blank attendance sheet needs
public record Rows(List<Data> rows, boolean keepTable) implements Value {

    public Rows {
        rows = List.copyOf(rows);
    }

    public Rows(List<Data> rows) {
        this(rows, false);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
