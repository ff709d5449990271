package id.notulis.notula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cells copied from a spreadsheet, as rows of a table in the text format. Spreadsheets put tabs
/// between cells and quotation marks around a cell that holds a line break.
public final class PastedTable {

    private PastedTable() {}

    /// The rows; empty when the text is no block of cells.
    public static Optional<String> lines(String pasted) {
        if (pasted.indexOf('\t') < 0) {
            return Optional.empty();
        }
        List<List<String>> rows = rows(pasted.replace("\r", ""));
        boolean block = rows.stream().allMatch(row -> row.size() > 1);
        return block
                ? Optional.of(rows.stream().map(PastedTable::row).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> Escapes.cell(cell.strip(), ' '))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (quoted) {
                boolean twice = text.startsWith("\"\"", index);
                if (character != '"') {
                    cell.append(character == '\n' ? ' ' : character);
                } else if (twice) {
                    cell.append('"');
                    index++;
                } else {
                    quoted = false;
                }
            } else if (character == '"' && cell.isEmpty() && closes(text, index)) {
                quoted = true;
            } else if (character == '\t' || character == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    end(row, rows);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(character);
            }
        }
        row.add(cell.toString());
        end(row, rows);
        return rows;
    }

    private static void end(List<String> row, List<List<String>> rows) {
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(row);
        }
    }

    /// A mark that is never closed belongs to the text.
    private static boolean closes(String text, int index) {
        return text.indexOf('"', index + 1) > 0;
    }
}
