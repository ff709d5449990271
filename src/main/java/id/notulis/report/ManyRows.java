package id.notulis.report;

import id.notulis.report.template.Data;
import id.notulis.report.template.Value;
import java.util.List;
import java.util.Objects;

/// Tells templates which lists have more items than there are letters. Word goes on with `aa.` and
/// `bb.` and comes to a dozen letters in a long discussion; an official paper numbers such a list.
final class ManyRows {

    private static final int LETTERS = 26;

    private ManyRows() {}

    /// The same rows; of a list that passes `z.` each says so.
    static List<Data> marked(List<Data> rows) {
        String many = rows.size() > LETTERS ? "ya" : "";
        return rows.stream().map(row -> marked(row, many)).toList();
    }

    private static Data marked(Data row, String many) {
        Data.Builder data = Data.of();
        for (String name : row.names()) {
            Value value = Objects.requireNonNull(row.get(name));
            data.value(name, value);
        }
        return data.text("banyak", many).build();
    }
}
