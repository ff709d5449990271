package id.notulis.ui.actions;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.Reminder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The messages for several people in charge, one each: the arrows choose, Enter copies and goes on
/// to the next.
final class RemindDialog {

    private static final double WIDTH = 560;
    private static final double LIST = 160;
    private static final int LINES = 10;

    private final Desk desk;
    private final Words words;
    private final Consumer<Reminder> copy;
    private final ListView<Reminder> list = new ListView<>();
    private final TextArea text = Fields.lines("", LINES);
    private final Set<Reminder> copied = new HashSet<>();

    /// @param copy copies one and notes it
    RemindDialog(Desk desk, List<Reminder> reminders, Consumer<Reminder> copy) {
        this.desk = desk;
        this.words = desk.words();
        this.copy = copy;
        list.setId("remind-list");
        list.setAccessibleText(words.of("actions.remind.title"));
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST / 2);
        list.setCellFactory(_ -> new Cell());
        list.getItems().setAll(reminders);
        text.setId("remind-text");
        text.setAccessibleText(words.of("actions.remind.text"));
        text.setEditable(false);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(it -> text.setText(it == null ? "" : it.text()));
        list.getSelectionModel().select(0);
    }

    void show() {
        Button take =
                Parts.primary(
                        Command.of(
                                "remind-copy",
                                words.of("actions.remind.copy"),
                                Feather.COPY,
                                "Enter",
                                this::take));
        Button close =
                Parts.secondary(
                        Command.of(
                                "remind-close",
                                words.of("actions.remind.close"),
                                Feather.X,
                                desk.overlays()::close));
        VBox root =
                new VBox(
                        12,
                        Parts.heading(words.of("actions.remind.title")),
                        list,
                        text,
                        Parts.buttons(close, take));
        Parts.asDialog(root, "remind");
        root.setPrefWidth(WIDTH);
        desk.overlays().show(root, list, Pos.CENTER, this::pressed, () -> {});
    }

    private boolean pressed(KeyEvent event) {
        boolean takes = event.getCode() == KeyCode.ENTER && list.isFocused();
        if (takes) {
            take();
        }
        return takes;
    }

    private void take() {
        Reminder one = list.getSelectionModel().getSelectedItem();
        if (one != null) {
            copied.add(one);
            copy.accept(one);
            list.refresh();
            list.getSelectionModel().selectNext();
        }
    }

    private final class Cell extends ListCell<Reminder> {

        @Override
        protected void updateItem(@Nullable Reminder one, boolean empty) {
            super.updateItem(one, empty);
            setText(
                    empty || one == null
                            ? null
                            : words.of(
                                    copied.contains(one)
                                            ? "actions.remind.copied"
                                            : "actions.remind.one",
                                    one.name(),
                                    one.actions().size()));
        }
    }
}
