package id.notulis.ui.oldminutes;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.exchange.oldminutes.Role;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of a paper, with what it was recognised as before it.
final class ToldCell extends ListCell<Recognition.Told> {

    private static final double ROLE_WIDTH = 11;

    /// What scroll bar and edges of a list take.
    private static final double BESIDE = 36;

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
        // as wide as the list and not as its text
        setPrefWidth(0);
    }

    /// As high as the text is when it is as wide as the list.
    @Override
    protected double computePrefHeight(double width) {
        double within = getListView() == null ? width : getListView().getWidth() - BESIDE;
        return row.prefHeight(within) + snappedTopInset() + snappedBottomInset();
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
