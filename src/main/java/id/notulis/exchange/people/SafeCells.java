package id.notulis.exchange.people;

import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Cells no spreadsheet takes for formulas: what would be one gets an apostrophe before it. What
/// was guarded so comes back as it was.
public final class SafeCells {

    private static final Pattern RECKONED = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private SafeCells() {}

    /// A table that is safe to open.
    public static Sheet guarded(Sheet sheet) {
        return each(sheet, SafeCells::guarded);
    }

    static String guarded(String cell) {
        return RECKONED.matcher(cell).matches() ? '\'' + cell : cell;
    }

    /// A cell as it was before it was guarded.
    static String bare(String cell) {
        return cell.startsWith("'") && RECKONED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static Sheet each(Sheet sheet, UnaryOperator<String> change) {
        return new Sheet(
                sheet.name(),
                sheet.rows().stream()
                        .map(
                                row ->
                                        new SheetRow(
                                                row.number(),
                                                row.cells().stream().map(change).toList()))
                        .toList());
    }
}
