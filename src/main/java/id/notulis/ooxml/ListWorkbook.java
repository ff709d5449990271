package id.notulis.ooxml;

import id.notulis.model.profile.Page;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A table as a workbook of one sheet: every cell a text, so that no number loses its zeros or its
/// last digits.
public final class ListWorkbook {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private ListWorkbook() {}

    /// @param table its first row are the headings
    /// @param title what stands above it
    /// @param paper it is printed on
    /// @param made when it is said to have been made
    /// @throws IOException when there is no room for what is written through
    public static byte[] of(Sheet table, String title, Page.Paper paper, Instant made)
            throws IOException {
        try (SheetFile file = new SheetFile(paper)) {
            List<SheetFile.Head> heads = new ArrayList<>();
            List<String> headings = table.rows().getFirst().cells();
            for (int column = 0; column < headings.size(); column++) {
                heads.add(new SheetFile.Head(headings.get(column), letters(table, column)));
            }
            SheetFile.Grown sheet = file.sheet(table.name(), List.of(title), heads);
            table.rows().stream()
                    .skip(1)
                    .map(SheetRow::cells)
                    .forEach(cells -> sheet.row(cells.toArray()));
            return file.bytes(made, title);
        }
    }

    private static int letters(Sheet table, int column) {
        int longest =
                table.rows().stream().mapToInt(row -> row.cell(column).length()).max().orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
