package id.notulis.layout.flow;

import id.notulis.layout.docx.Cell;
import id.notulis.layout.docx.Table;
import id.notulis.layout.docx.Table.Width;
import java.util.Arrays;

/// Works out how wide the columns of a table are: as its grid says, else as its cells say, else as
/// wide as what stands in them wants.
final class ColumnWidths {

    private static final double LEAST = 1;

    private final Measurer measurer;
    private final Table table;
    private final double available;

    ColumnWidths(Measurer measurer, Table table, double available) {
        this.measurer = measurer;
        this.table = table;
        this.available = available;
    }

    /// The edges of the columns from the left edge of the table: one more than there are columns.
    double[] edges() {
        double[] widths = widths();
        double[] edges = new double[widths.length + 1];
        for (int column = 0; column < widths.length; column++) {
            edges[column + 1] = edges[column] + Math.max(LEAST, widths[column]);
        }
        return edges;
    }

    private double[] widths() {
        double[] widths = new double[Math.max(1, columns())];
        for (int column = 0; column < Math.min(widths.length, table.grid().size()); column++) {
            widths[column] = table.grid().get(column);
        }
        double wanted = wanted();
        if (Arrays.stream(widths).allMatch(width -> width > 0)) {
            return table.width().kind() == Width.Kind.SHARE ? scaled(widths, wanted) : widths;
        }
        preferred(widths, wanted > 0 ? wanted : available);
        if (Arrays.stream(widths).anyMatch(width -> width <= 0)) {
            byContent(widths, wanted);
        }
        double whole = Arrays.stream(widths).sum();
        boolean fits = wanted <= 0 && whole <= available;
        return fits ? widths : scaled(widths, wanted > 0 ? wanted : available);
    }

    private int columns() {
        int columns = table.grid().size();
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                columns = Math.max(columns, cell.column() + cell.span());
            }
        }
        return columns;
    }

    /// Width of the whole; 0 where the table leaves it open.
    private double wanted() {
        return switch (table.width().kind()) {
            case AUTOMATIC -> 0;
            case POINTS -> table.width().value();
            case SHARE -> table.width().value() * available;
        };
    }

    private static double[] scaled(double[] widths, double whole) {
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * whole / sum).toArray();
    }

    /// Takes what the first cell that covers a column alone says.
    private void preferred(double[] widths, double whole) {
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.span() == 1 && widths[cell.column()] <= 0) {
                    widths[cell.column()] =
                            switch (cell.width().kind()) {
                                case AUTOMATIC -> 0;
                                case POINTS -> cell.width().value();
                                case SHARE -> cell.width().value() * whole;
                            };
                }
            }
        }
    }

    /// Columns of which nothing is said share the rest, each by how much stands in it; none is
    /// narrower than its longest word.
    private void byContent(double[] widths, double wanted) {
        double[] least = new double[widths.length];
        double[] most = new double[widths.length];
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.span() == 1 && !cell.continued() && widths[cell.column()] <= 0) {
                    ContentWidth content = ContentWidth.of(measurer, cell);
                    least[cell.column()] = Math.max(least[cell.column()], content.least());
                    most[cell.column()] = Math.max(most[cell.column()], content.most());
                }
            }
        }
        double given = Arrays.stream(widths).sum();
        double room = Math.max(0, (wanted > 0 ? wanted : available) - given);
        double narrow = Arrays.stream(least).sum();
        double wide = Arrays.stream(most).sum();
        boolean enough = wide <= room && wanted <= 0;
        double share = wide > narrow ? (room - narrow) / (wide - narrow) : 0;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] <= 0) {
                double own = least[column] + Math.max(0, share) * (most[column] - least[column]);
                widths[column] = Math.max(LEAST, enough ? most[column] : own);
            }
        }
    }
}
