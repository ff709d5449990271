package id.notulis.ui.actions;

import id.notulis.model.overview.ActionOrder.By;
import id.notulis.ui.kit.SortHeads;
import id.notulis.ui.kit.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The headings of the columns, by each of which the list can be sorted.
final class ActionHeads {

    private final ActionsModel model;
    private final Words words;
    private final HBox root = new HBox();
    private final SortHeads<By> heads;

    /// @param narrow whether there is no room for where an action comes from
    ActionHeads(ActionsModel model, Words words, ObservableBooleanValue narrow) {
        this.model = model;
        this.words = words;
        this.heads =
                new SortHeads<>(
                        words,
                        By.class,
                        by -> {
                            model.sort(by);
                            show();
                        });
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
        return heads.at(column).left();
    }

    double width(By column) {
        return heads.at(column).width();
    }

    boolean isShown(By column) {
        return at(column).isManaged();
    }

    private HBox at(By column) {
        return heads.at(column).root();
    }

    private void show() {
        heads.show(model.order().by(), model.order().ascending());
    }

    private void head(By by, String column) {
        root.getChildren().add(heads.add("follow", by, name(by), column).root());
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
