package id.notulis.ui.actions;

import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionOrder.By;
import id.notulis.ui.kit.SortHead;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The headings of the columns, by each of which the list can be sorted.
final class ActionHeads {

    private final ActionsModel model;
    private final Words words;
    private final HBox root = new HBox();
    private final Map<By, SortHead> heads = new EnumMap<>(By.class);

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
        return head(column).left();
    }

    double width(By column) {
        return head(column).width();
    }

    boolean isShown(By column) {
        return at(column).isManaged();
    }

    private HBox at(By column) {
        return head(column).root();
    }

    private SortHead head(By column) {
        return Objects.requireNonNull(heads.get(column));
    }

    /// Says by an arrow what the list is sorted by.
    private void show() {
        ActionOrder order = model.order();
        String sorted = order.ascending() ? "actions.sorted.up" : "actions.sorted.down";
        heads.forEach(
                (by, head) -> {
                    if (by == order.by()) {
                        head.show(Optional.of(order.ascending()), words.of(sorted, head.name()));
                    } else {
                        head.show(Optional.empty(), words.of("actions.sort", head.name()));
                    }
                });
    }

    private void head(By by, String column) {
        SortHead head =
                new SortHead(
                        "follow-sort-" + by.name().toLowerCase(Locale.ROOT),
                        name(by),
                        column,
                        () -> {
                            model.sort(by);
                            show();
                        });
        heads.put(by, head);
        root.getChildren().add(head.root());
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
