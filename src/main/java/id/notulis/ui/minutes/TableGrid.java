package id.notulis.ui.minutes;

import id.notulis.model.meeting.Table;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// A table within the minutes; of a long one the beginning.
final class TableGrid extends GridPane {

    private static final int MOST = 30;

    TableGrid(Table table) {
        getStyleClass().add("nt-table");
        int width = table.rows().getFirst().size();
        for (int column = 0; column < width; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / width);
            getColumnConstraints().add(constraints);
        }
        int shown = Math.min(MOST, table.rows().size());
        for (int row = 0; row < shown; row++) {
            for (int column = 0; column < width; column++) {
                boolean last = row == MOST - 1 && table.rows().size() > MOST;
                Label cell = new Label(last ? "…" : table.rows().get(row).get(column));
                cell.setWrapText(true);
                cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                cell.getStyleClass().addAll("nt-table-cell", row == 0 ? "nt-b" : "nt-13");
                add(cell, column, row);
            }
        }
    }
}
