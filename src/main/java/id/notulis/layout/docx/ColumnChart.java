package id.notulis.layout.docx;

import id.notulis.layout.font.Face;
import java.util.List;

/// A chart of clustered columns, as the figures kept in the file have it.
///
/// @param categories what stands below the columns
/// @param series what is counted, a figure for every category
/// @param legend whether it is told below which column is what
/// @param face of all its letters
/// @param size of these in points
public record ColumnChart(
        List<String> categories, List<Series> series, boolean legend, Face face, double size) {

    public ColumnChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// Figures of one kind.
    ///
    /// @param rgb colour of its columns
    public record Series(String name, List<Double> values, int rgb) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /// The highest figure.
    public double highest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
