package id.notulis.ui.archive;

import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesOrder.By;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The headings of the columns; those one can sort by are buttons.
final class ColumnHeads {

    private final ArchiveModel model;
    private final Words words;
    private final HBox root = new HBox();
    private final Map<By, Button> buttons = new EnumMap<>(By.class);

    /// @param narrow whether there is no room for the columns that only count
    ColumnHeads(ArchiveModel model, Words words, ObservableBooleanValue narrow) {
        this.model = model;
        this.words = words;
        root.setId("archive-heads");
        root.getStyleClass().add("nt-list-heads");
        Node title = head(By.TITLE, "nt-list-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox organisation = label(words.of("archive.organisations"), "nt-list-organisation");
        HBox lines = label(words.of("archive.lines"), "nt-list-number");
        HBox actions = label(words.of("archive.actions"), "nt-list-number-wide");
        for (HBox number : List.of(lines, actions)) {
            number.visibleProperty().bind(Bindings.not(narrow));
            number.managedProperty().bind(number.visibleProperty());
        }
        root.getChildren()
                .addAll(
                        head(By.DATE, "nt-list-day"),
                        title,
                        head(By.KIND, "nt-list-kind"),
                        organisation,
                        lines,
                        actions,
                        head(By.STATUS, "nt-list-status"));
        show();
    }

    HBox root() {
        return root;
    }

    /// Says by an arrow what the list is sorted by.
    void show() {
        MinutesOrder order = model.order();
        buttons.forEach(
                (by, button) -> {
                    boolean sorted = by == order.by();
                    button.setGraphic(
                            sorted
                                    ? Icons.chip(
                                            order.ascending()
                                                    ? Feather.ARROW_UP
                                                    : Feather.ARROW_DOWN)
                                    : null);
                    button.setAccessibleText(
                            sorted
                                    ? words.of(
                                            order.ascending()
                                                    ? "archive.sorted.up"
                                                    : "archive.sorted.down",
                                            button.getText())
                                    : words.of("archive.sort", button.getText()));
                });
    }

    private Node head(By by, String column) {
        Button button = new Button(name(by));
        button.setId("archive-sort-" + by.name().toLowerCase(Locale.ROOT));
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
        return place;
    }

    private static HBox label(String text, String column) {
        Label label = new Label(text);
        label.getStyleClass().addAll("nt-12", "nt-b", "text-muted");
        HBox box = new HBox(label);
        box.getStyleClass().addAll(column, "nt-list-column");
        return box;
    }

    private String name(By by) {
        return switch (by) {
            case DATE -> words.of("archive.date");
            case TITLE -> words.of("archive.title");
            case KIND -> words.of("archive.kinds");
            case STATUS -> words.of("archive.statuses");
        };
    }
}
