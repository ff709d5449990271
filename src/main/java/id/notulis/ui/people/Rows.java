package id.notulis.ui.people;

import id.notulis.model.Id;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// Moves among rows of which some are headings.
final class Rows {

    private Rows() {}

    /// Where somebody stands, else whoever stands near a place; -1 where nobody does.
    static int place(List<Row> rows, Optional<Id> id, int otherwise) {
        for (int row = 0; row < rows.size(); row++) {
            if (id.isPresent() && rows.get(row).id().equals(id)) {
                return row;
            }
        }
        for (int row = Math.min(otherwise, rows.size() - 1); row >= 0 && row < rows.size(); row++) {
            if (rows.get(row).id().isPresent()) {
                return row;
            }
        }
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.get(row).id().isPresent()) {
                return row;
            }
        }
        return -1;
    }

    /// Headings are passed over; what is above the list is reached from its first row.
    static void skipHeadings(ListView<Row> list, KeyEvent event, Node above) {
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int at = list.getSelectionModel().getSelectedIndex();
        if (step == 0 || at < 0) {
            return;
        }
        event.consume();
        for (int row = at + step; row >= 0 && row < list.getItems().size(); row += step) {
            if (list.getItems().get(row).id().isPresent()) {
                list.getSelectionModel().clearAndSelect(row);
                list.getFocusModel().focus(row);
                list.scrollTo(Math.max(0, row - 4));
                return;
            }
        }
        if (step < 0) {
            above.requestFocus();
        }
    }
}
