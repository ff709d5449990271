package id.notulis.ui.archive;

import id.notulis.model.overview.MinutesOrder.By;
import id.notulis.ui.kit.SortHeads;
import id.notulis.ui.kit.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The headings of the columns; those one can sort by are buttons.
final class ColumnHeads {

    private final ArchiveModel model;
    private final Words words;
    private final HBox root = new HBox();
    private final SortHeads<By> heads;
    private final Map<Column, Region> columns = new EnumMap<>(Column.class);

    /// The columns of the list, from left to right.
    enum Column {
        DAY,
        TITLE,
        KIND,
        ORGANISATION,
        LINES,
        ACTIONS,
        STATUS
    }

    /// @param narrow whether there is no room for the columns that only count
    ColumnHeads(ArchiveModel model, Words words, ObservableBooleanValue narrow) {
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
        root.setId("archive-heads");
        root.getStyleClass().add("nt-list-heads");
        columns.put(Column.DAY, head(By.DATE, "nt-list-day"));
        columns.put(Column.TITLE, head(By.TITLE, "nt-list-title"));
        columns.put(Column.KIND, head(By.KIND, "nt-list-kind"));
        columns.put(
                Column.ORGANISATION,
                label(words.of("archive.organisations"), "nt-list-organisation"));
        columns.put(Column.LINES, label(words.of("archive.lines"), "nt-list-number"));
        columns.put(Column.ACTIONS, label(words.of("archive.actions"), "nt-list-number-wide"));
        columns.put(Column.STATUS, head(By.STATUS, "nt-list-status"));
        HBox.setHgrow(at(Column.TITLE), Priority.ALWAYS);
        for (Column counting : List.of(Column.LINES, Column.ACTIONS)) {
            Region number = at(counting);
            number.visibleProperty().bind(Bindings.not(narrow));
            number.managedProperty().bind(number.visibleProperty());
        }
        root.getChildren().addAll(columns.values());
        show();
    }

    HBox root() {
        return root;
    }

    /// Where a column begins.
    double left(Column column) {
        Region head = at(column);
        return head.getLayoutX() + head.getInsets().getLeft();
    }

    double width(Column column) {
        Region head = at(column);
        return head.getWidth() - head.getInsets().getLeft() - head.getInsets().getRight();
    }

    boolean isShown(Column column) {
        return at(column).isManaged();
    }

    private Region at(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    void show() {
        heads.show(model.order().by(), model.order().ascending());
    }

    private Region head(By by, String column) {
        return heads.add("archive", by, name(by), column).root();
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
