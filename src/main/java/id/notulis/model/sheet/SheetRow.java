package id.notulis.model.sheet;

import java.util.List;

/// A row of a table.
///
/// @param number as a spreadsheet counts it, from 1
/// @param cells from the first column on; there may be fewer than in other rows
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// What stands in a column; blank where the row ends before it.
    ///
    /// @param column from 0
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Whether nothing stands in it.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
