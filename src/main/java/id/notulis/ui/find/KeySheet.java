package id.notulis.ui.find;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every key that does something here, the signs a line of minutes may begin with, and the
/// conditions of a search.
public final class KeySheet {

    private static final double STEP = 0.15;

    private final Desk desk;
    private final Words words;
    private final VBox root = new VBox();
    private final ScrollPane scroll;

    /// @param here commands of the screen shown
    /// @param everywhere commands of the window
    public KeySheet(Desk desk, List<Command> here, List<Command> everywhere) {
        this.desk = desk;
        this.words = desk.words();
        VBox keys = new VBox();
        keys.getStyleClass().add("nt-sheet-column");
        addKeys(keys, words.of("find.sheet.here"), here);
        addKeys(keys, words.of("find.sheet.everywhere"), everywhere);
        VBox marks = new VBox(Parts.heading(words.of("find.sheet.marks")));
        marks.getStyleClass().add("nt-sheet-column");
        for (Sign sign : Sign.values()) {
            marks.getChildren().add(line(sign.text(words), sign.written()));
        }
        marks.getChildren().add(Parts.heading(words.of("find.sheet.search")));
        for (SearchSign sign : SearchSign.values()) {
            marks.getChildren().add(line(sign.text(words), sign.written(words)));
        }
        HBox columns = new HBox(keys, marks);
        columns.getStyleClass().add("nt-sheet-columns");
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox.setHgrow(marks, Priority.ALWAYS);
        scroll = new ScrollPane(columns);
        scroll.setId("keys-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.DENSE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head =
                new HBox(
                        Parts.styled(words.of("find.sheet"), Styles.TITLE_4, "nt-b"),
                        Parts.gap(),
                        Parts.keycap(words.of("find.esc")));
        head.setAlignment(Pos.CENTER_LEFT);
        root.setId("keys");
        root.getStyleClass().addAll("nt-dialog", "nt-sheet");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().addAll(head, scroll);
    }

    public void open() {
        desk.overlays().show(root, scroll, Pos.CENTER, this::keyPressed, () -> {});
    }

    private boolean keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.PAGE_DOWN) {
            scroll.setVvalue(scroll.getVvalue() + STEP);
            return true;
        }
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.PAGE_UP) {
            scroll.setVvalue(scroll.getVvalue() - STEP);
            return true;
        }
        return false;
    }

    private static void addKeys(VBox column, String title, List<Command> commands) {
        List<Command> withKeys = commands.stream().filter(it -> it.key().isPresent()).toList();
        if (withKeys.isEmpty()) {
            return;
        }
        column.getChildren().add(Parts.heading(title));
        // what two keys do is told once
        Set<String> told = new HashSet<>();
        for (Command command : withKeys) {
            if (told.add(command.label())) {
                column.getChildren().add(line(command.label(), command.keycap()));
            }
        }
    }

    private static HBox line(String words, String key) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox line = new HBox(label, Parts.gap(), Parts.keycap(key));
        line.getStyleClass().add("nt-sheet-line");
        return line;
    }
}
