package id.notulis.report.template;

import java.util.List;

/// Figures for a chart of the template: it keeps its form, and shows these.
///
/// @param categories what stands below the columns, in order
/// @param series what is counted, each with a figure for every category
public record Chart(List<String> categories, List<Series> series) implements Value {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a figure for every category: " + one.name());
            }
        }
    }

    /// Figures of one kind.
    ///
    /// @param name as the legend has it
    public record Series(String name, List<Integer> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /// Whether there is nothing to draw.
    @Override
    public boolean isEmpty() {
        return categories.isEmpty()
                || series.stream().allMatch(one -> one.values().stream().allMatch(it -> it == 0));
    }
}
