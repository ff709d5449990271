package id.notulis.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows laid out in columns for a terminal.
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    /// One line a row; every column but the last as wide as its longest cell. A line break inside a
    /// cell becomes a blank, so that a row is always one line.
    static List<String> lines(List<List<String>> rows) {
        List<List<String>> cells =
                rows.stream().map(row -> row.stream().map(TextTable::oneLine).toList()).toList();
        int[] widths = widths(cells);
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell);
                if (column + 1 < row.size()) {
                    line.repeat(' ', widths[column] - length(cell)).append(GAP);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\R", " ");
    }
}
