package id.notulis.layout.flow;

import id.notulis.layout.docx.ColumnChart;
import id.notulis.layout.docx.Inline;
import id.notulis.layout.page.Op.Dash;
import java.util.ArrayList;
import java.util.List;

/// Draws a chart of columns: figures and lines at the left, categories below, and a legend. It
/// shows what Word and LibreOffice show, not where to the point.
final class ChartDrawing {

    private static final int AXIS = 0x7F7F7F;
    private static final int LINE = 0xD9D9D9;
    private static final double HAIR = 0.5;

    /// Room between parts, in sizes of the letters.
    private static final double GAP = 0.6;

    /// Room between groups of columns, in widths of a column.
    private static final double BETWEEN = 0.6;

    private static final double LINE_HEIGHT = 1.2;
    private static final int MOST_LINES = 6;

    private final Pen pen;
    private final ColumnChart chart;
    private final double width;
    private final double height;

    ChartDrawing(Pen pen, Inline.Charted charted) {
        this.pen = pen;
        this.chart = charted.chart();
        this.width = charted.width();
        this.height = charted.height();
    }

    void draw(double left, double top) {
        int count = chart.categories().size();
        if (count == 0 || chart.series().isEmpty()) {
            return;
        }
        double size = chart.size();
        double step = step(chart.highest());
        int lines = (int) Math.floor(chart.highest() / step) + 1;
        double start = left + wide(figure(step * lines)) + 2 * GAP * size;
        double across = left + width - GAP * size - start;
        List<List<String>> labels = labels(across / count);
        int deepest = labels.stream().mapToInt(List::size).max().orElse(1);
        double legend = chart.legend() ? (LINE_HEIGHT + GAP) * size : 0;
        double floor = top + height - legend - (deepest * LINE_HEIGHT + GAP) * size;
        double ceiling = top + size;
        if (across <= 0 || floor <= ceiling) {
            return;
        }
        for (int line = 0; line <= lines; line++) {
            double y = floor - (floor - ceiling) * line / lines;
            String text = figure(step * line);
            double end = start - GAP * size;
            pen.label(chart, text, end - wide(text), y + size * 0.35, wide(text));
            pen.stroke(start, y, start + across, y, HAIR, Dash.SOLID, line == 0 ? AXIS : LINE);
        }
        columns(start, across / count, floor, (floor - ceiling) / (step * lines));
        for (int index = 0; index < count; index++) {
            double middle = start + across * (index + 0.5) / count;
            double y = floor;
            for (String text : labels.get(index)) {
                y += LINE_HEIGHT * size;
                pen.label(chart, text, middle - wide(text) / 2, y, wide(text));
            }
        }
        if (chart.legend()) {
            legend(left, top + height - GAP * size / 2);
        }
    }

    private void columns(double start, double group, double floor, double perUnit) {
        int series = chart.series().size();
        double column = group / (series + BETWEEN);
        for (int at = 0; at < chart.categories().size(); at++) {
            double x = start + group * at + column * BETWEEN / 2;
            for (ColumnChart.Series one : chart.series()) {
                double tall = one.values().get(at) * perUnit;
                pen.rect(x, floor - tall, column, tall, one.rgb());
                x += column;
            }
        }
    }

    private void legend(double left, double baseline) {
        double size = chart.size();
        double square = size * 0.6;
        double whole = 0;
        for (ColumnChart.Series one : chart.series()) {
            whole += square + wide(one.name()) + 2 * GAP * size;
        }
        double x = left + Math.max(0, (width - whole) / 2);
        for (ColumnChart.Series one : chart.series()) {
            pen.rect(x, baseline - square, square, square, one.rgb());
            x += square + GAP * size / 2;
            pen.label(chart, one.name(), x, baseline, wide(one.name()));
            x += wide(one.name()) + 1.5 * GAP * size;
        }
    }

    /// The lines below each category: words that do not fit beside each other stand below.
    private List<List<String>> labels(double room) {
        List<List<String>> labels = new ArrayList<>();
        for (String category : chart.categories()) {
            List<String> lines = new ArrayList<>();
            for (String word : category.strip().split("\\s+", MOST_LINES)) {
                String joined = lines.isEmpty() ? word : lines.getLast() + ' ' + word;
                if (!lines.isEmpty() && wide(joined) <= room - GAP * chart.size()) {
                    lines.set(lines.size() - 1, joined);
                } else {
                    lines.add(word);
                }
            }
            labels.add(lines);
        }
        return labels;
    }

    /// A distance of figures at the axis that is easily reckoned with, and gives a few lines.
    private static double step(double highest) {
        double power = 1;
        while (power * 50 < highest) {
            power *= 10;
        }
        for (double step : new double[] {1, 2, 5, 10}) {
            if (step * power * 5 >= highest) {
                return step * power;
            }
        }
        return power * 10;
    }

    private static String figure(double value) {
        return Long.toString(Math.round(value));
    }

    private double wide(String text) {
        return chart.face().metrics().width(text, chart.size());
    }
}
