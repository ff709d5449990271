package id.notulis.report;

import id.notulis.report.template.Data;
import id.notulis.report.template.Text;
import id.notulis.report.template.Value;
import java.util.List;
import java.util.Objects;

/// Tells a template which rows of a table may be longer than a page: those may go on over it, all
/// others stay whole. A row that must stay whole and cannot, loses its last lines in LibreOffice.
final class LongRows {

    /// So many letters stand on one page even in the narrowest column of a table.
    private static final int MOST = 400;

    private LongRows() {}

    static List<Data> marked(List<Data> rows) {
        return rows.stream().map(LongRows::marked).toList();
    }

    private static boolean isLong(Data row) {
        return row.names().stream()
                .anyMatch(
                        name -> row.get(name) instanceof Text text && text.text().length() > MOST);
    }

    private static Data marked(Data row) {
        Data.Builder marked = Data.of();
        for (String name : row.names()) {
            Value value = Objects.requireNonNull(row.get(name));
            marked.value(name, value);
        }
        return marked.text("panjang", isLong(row) ? "ya" : "").build();
    }
}
