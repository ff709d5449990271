package id.notulis.ui.kit;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The heading of a column by which a list can be sorted.
public final class SortHead {

    private final Button button;
    private final HBox root;

    /// @param column style class of the column, which gives it its width
    public SortHead(String id, String name, String column, Runnable sort) {
        button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("nt-list-head");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> sort.run());
        root = new HBox(button);
        root.getStyleClass().add(column);
    }

    public HBox root() {
        return root;
    }

    public String name() {
        return button.getText();
    }

    /// Says by an arrow what the list is sorted by.
    ///
    /// @param ascending which way; empty when it is sorted by another column
    /// @param spoken the same in words
    public void show(Optional<Boolean> ascending, String spoken) {
        button.setGraphic(
                ascending
                        .map(it -> Icons.chip(it ? Feather.ARROW_UP : Feather.ARROW_DOWN))
                        .orElse(null));
        button.setAccessibleText(spoken);
    }

    /// Where the column begins.
    public double left() {
        return root.getLayoutX() + root.getInsets().getLeft();
    }

    public double width() {
        return root.getWidth() - root.getInsets().getLeft() - root.getInsets().getRight();
    }
}
