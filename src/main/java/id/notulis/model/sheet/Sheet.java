package id.notulis.model.sheet;

import java.util.ArrayList;
import java.util.List;

/// A table.
///
/// @param name what it is called within its file; blank where files have one table only
/// @param rows those that were written, from the top
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// A table with a row of headings above all others.
    public static Sheet of(String name, List<String> headings, List<List<String>> rows) {
        List<SheetRow> all = new ArrayList<>();
        all.add(new SheetRow(1, headings));
        rows.forEach(cells -> all.add(new SheetRow(all.size() + 1, cells)));
        return new Sheet(name, all);
    }
}
