package id.notulis.ui.actions;

import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionOrder.By;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The headings of the columns, by each of which the list can be sorted.
final class ActionHeads {

    private final ActionsModel model;
    private final Words words;
    private final HBox root = new HBox();
    private final Map<By, Button> buttons = new EnumMap<>(By.class);
    private final Map<By, HBox> columns = new EnumMap<>(By.class);

    /// @param narrow whether there is no room for where an action comes from
    ActionHeads(ActionsModel model, Words words, ObservableBooleanValue narrow) {
        this.model = model;
        this.words = words;
        root.setId("follow-heads");
        root.getStyleClass().add("nt-list-heads");
        head(By.TEXT, "nt-list-title");
        head(By.OWNER, "nt-actions-owner");
        head(By.DUE, "nt-actions-due");
        head(By.MEETING, "nt-actions-meeting");
        head(By.POINT, "nt-actions-point");
        head(By.STATUS, "nt-actions-status");
        HBox.setHgrow(at(By.TEXT), Priority.ALWAYS);
        for (By origin : List.of(By.MEETING, By.POINT)) {
            at(origin).visibleProperty().bind(Bindings.not(narrow));
            at(origin).managedProperty().bind(at(origin).visibleProperty());
        }
        show();
    }

    HBox root() {
        return root;
    }

    /// Where a column begins.
    double left(By column) {
        return at(column).getLayoutX() + at(column).getInsets().getLeft();
    }

    double width(By column) {
        Region head = at(column);
        return head.getWidth() - head.getInsets().getLeft() - head.getInsets().getRight();
    }

    boolean isShown(By column) {
        return at(column).isManaged();
    }

    private HBox at(By column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /// Says by an arrow what the list is sorted by.
    private void show() {
        ActionOrder order = model.order();
        buttons.forEach(
                (by, button) -> {
                    boolean sorted = by == order.by();
                    Feather arrow = order.ascending() ? Feather.ARROW_UP : Feather.ARROW_DOWN;
                    button.setGraphic(sorted ? Icons.chip(arrow) : null);
                    String key = order.ascending() ? "actions.sorted.up" : "actions.sorted.down";
                    button.setAccessibleText(
                            words.of(sorted ? key : "actions.sort", button.getText()));
                });
    }

    private void head(By by, String column) {
        Button button = new Button(name(by));
        button.setId("follow-sort-" + by.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("nt-list-head");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                event -> {
                    model.sort(by);
                    show();
                });
        buttons.put(by, button);
        HBox place = new HBox(button);
        place.getStyleClass().add(column);
        columns.put(by, place);
        root.getChildren().add(place);
    }

    private String name(By by) {
        return switch (by) {
            case TEXT -> words.of("actions.text");
            case OWNER -> words.of("actions.owner");
            case DUE -> words.of("actions.due");
            case MEETING -> words.of("actions.meeting");
            case POINT -> words.of("actions.point");
            case STATUS -> words.of("actions.status");
        };
    }
}
