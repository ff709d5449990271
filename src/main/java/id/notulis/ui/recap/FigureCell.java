package id.notulis.ui.recap;

import id.notulis.ui.kit.LineCell;
import id.notulis.ui.kit.OneLine;
import id.notulis.ui.recap.FigureTable.Cell;
import id.notulis.ui.recap.FigureTable.Kind;
import id.notulis.ui.recap.FigureTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws a line of a table of figures beneath its headings: its name, numbers at the right of their
/// columns, and bars with the numbers they stand for at their end. Lays itself out, as lists of
/// many lines do here.
final class FigureCell extends LineCell<Line> {

    private static final double BETWEEN = 2;
    private static final double HIGH = 8;

    /// What is not nothing is seen.
    private static final double SHORTEST = 2;

    /// Room of a number behind the longest bar, in letters.
    private static final double NUMBER = 3.9;

    private static final double GAP = 8;

    /// Of the letters of body text.
    private static final double SMALL = 0.929;

    private static final double TOOLTIP = 40;

    private final FigureTable table;
    private final FigureColumns columns;
    private final OneLine name = new OneLine("nt-13");
    private final OneLine below = new OneLine("nt-12", "nt-muted");
    private final List<OneLine> texts = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Row row = new Row();

    FigureCell(FigureTable table, FigureColumns columns) {
        this.table = table;
        this.columns = columns;
        row.getStyleClass().add("nt-figure-row");
        row.getChildren().addAll(name, below);
        for (FigureTable.Column column : columns.columns().subList(1, columns.columns().size())) {
            OneLine text = new OneLine("nt-13");
            Region bar = new Region();
            bar.getStyleClass().add("nt-figure-bar");
            bar.setVisible(column.kind() == Kind.BAR);
            texts.add(text);
            bars.add(bar);
            row.getChildren().addAll(text, bar);
        }
        setGraphic(row);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        cells.clear();
        // a cell of the table before hears of the next one until it is thrown away
        boolean own = line != null && line.cells().size() == texts.size();
        row.setVisible(!empty && own);
        if (!empty && line != null && own) {
            cells.addAll(line.cells());
            name.say(line.name());
            below.say(line.below());
            for (int at = 0; at < texts.size(); at++) {
                texts.get(at).say(cells.get(at).shown());
            }
            setAccessibleText(table.spoken(line));
        } else {
            setAccessibleText(null);
            setTooltip(null);
        }
        row.requestLayout();
    }

    private Tooltip whole() {
        Tooltip told = getTooltip() == null ? new Tooltip() : getTooltip();
        told.setText(
                Stream.of(name.whole(), below.whole())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining("\n")));
        told.setWrapText(true);
        told.setMaxWidth(TOOLTIP * letter());
        return told;
    }

    private double letter() {
        return name.getFont().getSize() / SMALL;
    }

    private final class Row extends Pane {

        @Override
        protected void layoutChildren() {
            if (cells.isEmpty()) {
                return;
            }
            // as wide as the headings, which know nothing of the bar that scrolls
            columns.lay(getListView().getWidth(), letter());
            boolean alone = below.whole().isBlank();
            double high = alone ? name.height() : name.height() + BETWEEN + below.height();
            double top = Math.rint((getHeight() - high) / 2);
            name.lay(columns.left(0), top, columns.width(0));
            below.lay(columns.left(0), top + name.height() + BETWEEN, columns.width(0));
            for (int at = 0; at < texts.size(); at++) {
                place(at + 1, texts.get(at), bars.get(at), cells.get(at).part());
            }
            setTooltip(name.isShortened() || below.isShortened() ? whole() : null);
        }

        private void place(int column, OneLine text, Region bar, double part) {
            Kind kind = columns.columns().get(column).kind();
            boolean shown = columns.isShown(column);
            double left = columns.left(column);
            double room = columns.width(column);
            double wide = text.getLayoutBounds().getWidth();
            double most = room - NUMBER * letter() - GAP;
            double length = part > 0 ? Math.max(SHORTEST, Math.rint(most * part)) : 0;
            text.setVisible(shown);
            bar.setVisible(shown && kind == Kind.BAR && part > 0);
            bar.resizeRelocate(left, Math.rint((getHeight() - HIGH) / 2), length, HIGH);
            double from =
                    switch (kind) {
                        case NAME, WORDS -> left;
                        case FIGURE -> left + Math.max(0, room - wide);
                        case BAR -> part > 0 ? left + length + GAP : left;
                    };
            text.lay(from, Math.rint((getHeight() - text.height()) / 2), left + room - from);
        }
    }
}
