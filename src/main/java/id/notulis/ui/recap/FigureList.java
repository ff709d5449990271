package id.notulis.ui.recap;

import id.notulis.ui.kit.LineList;
import id.notulis.ui.kit.Navigator;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.ui.recap.FigureTable.Line;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A table of figures. Enter opens what a line is about, Ctrl+C copies the whole of it.
final class FigureList {

    private static final String TALL = "nt-figure-list-tall";

    private final Words words;
    private final Navigator navigator;
    private final Runnable copy;
    private final BorderPane root = new BorderPane();
    private final ListView<Line> list = new LineList<>("statistics-list");
    private final Label none = Parts.placeholder("");
    private FigureTable table = new FigureTable(List.of(), List.of());

    FigureList(Words words, Navigator navigator, Runnable copy) {
        this.words = words;
        this.navigator = navigator;
        this.copy = copy;
        list.getStyleClass().add("nt-figure-list");
        list.setPlaceholder(none);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open();
                    }
                });
        Parts.chooseOnFocus(list, () -> list.getItems().isEmpty() ? -1 : 0);
        root.setCenter(list);
        root.getStyleClass().add("nt-figures");
    }

    Region root() {
        return root;
    }

    FigureTable table() {
        return table;
    }

    void show(Topic topic, FigureTable shown) {
        if (shown.equals(table)) {
            return;
        }
        FigureColumns columns = new FigureColumns(shown.columns());
        boolean other = !shown.columns().equals(table.columns());
        int at = other ? -1 : list.getSelectionModel().getSelectedIndex();
        table = shown;
        root.setTop(new FigureHeads(columns));
        Parts.dyed(list, TALL, shown.isTall() ? TALL : "");
        list.setAccessibleText(words.of("statistics.tab." + topic.word()));
        none.setText(words.of("statistics.none." + topic.word()));
        list.setCellFactory(_ -> new FigureCell(shown, columns));
        list.getItems().setAll(shown.lines());
        if (at >= 0 && at < shown.lines().size()) {
            list.getSelectionModel().clearAndSelect(at);
        } else {
            list.scrollTo(0);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown()) {
            copy.run();
            event.consume();
        }
    }

    private void open() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            line.to().ifPresent(navigator::go);
        }
    }
}
