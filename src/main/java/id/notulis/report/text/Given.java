package id.notulis.report.text;

import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a message is given to say; a field or list that is not given is blank or empty.
final class Given {

    private Given() {}

    static String text(Data data, String field) {
        return data.get(field) instanceof Text value ? value.text() : "";
    }

    /// In bold capitals, as heads of messages have it.
    static String heading(Data data, String field) {
        return Words.bold(text(data, field).toUpperCase(Locale.ROOT));
    }

    static List<Data> rows(Data data, String list) {
        return data.get(list) instanceof Rows rows ? rows.rows() : List.of();
    }

    static List<String> texts(Data data, String list) {
        return rows(data, list).stream().map(member -> text(member, "teks")).toList();
    }

    /// A line for each row: the heading of a column before each cell.
    static List<String> lines(Grid table) {
        List<String> lines = new ArrayList<>();
        for (int row = 1; row < table.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                String cell = table.rows().get(row).get(column);
                String heading = table.rows().getFirst().get(column);
                if (!cell.isBlank()) {
                    cells.add(heading.isBlank() ? cell : heading + ": " + cell);
                }
            }
            lines.add(String.join("; ", cells));
        }
        return table.rows().size() == 1
                ? List.of(String.join("; ", table.rows().getFirst()))
                : lines;
    }
}
