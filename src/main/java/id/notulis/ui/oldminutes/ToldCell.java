package id.notulis.ui.oldminutes;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.exchange.oldminutes.Role;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.ui.kit.WrappedCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of a paper, with what it was recognised as before it.
final class ToldCell extends WrappedCell<Recognition.Told> {

    private static final double ROLE_WIDTH = 11;

    private static final String RECOGNISED = "nt-chip-accent";
    private static final String KEPT = "nt-chip-warning";

    private final Words words;
    private final Label role = Parts.styled("", "nt-chip", "nt-12");
    private final Label text = new Label();
    private final HBox row = new HBox(8, role, text);

    ToldCell(Words words) {
        this.words = words;
        role.setMinWidth(Region.USE_PREF_SIZE);
        role.setStyle("-fx-pref-width: " + ROLE_WIDTH + "em;");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void updateItem(Recognition.@Nullable Told told, boolean empty) {
        super.updateItem(told, empty);
        if (empty || told == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean kept = told.role() == Role.KEPT || told.kept();
        String name = words.of(told.role().key());
        role.setText(name);
        role.getStyleClass().removeAll(RECOGNISED, KEPT);
        role.getStyleClass().add(kept ? KEPT : RECOGNISED);
        text.setText(told.line().shown());
        setAccessibleText(name + ": " + told.line().shown());
        setGraphic(row);
    }
}
