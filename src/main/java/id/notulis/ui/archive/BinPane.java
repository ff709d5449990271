package id.notulis.ui.archive;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.overview.BinLine;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.LineCell;
import id.notulis.ui.kit.LineList;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.RecycleBin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The recycle bin: deleted minutes, to be restored or deleted for good.
final class BinPane {

    private final Desk desk;
    private final Words words;
    private final Days days;
    private final StackPane root = new StackPane();
    private final ListView<BinLine> list = new LineList<>("bin-list");
    private final VBox empty;
    private final List<Command> commands;

    BinPane(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.empty = Parts.empty(Feather.TRASH_2, words.of("archive.bin.empty"));
        this.commands =
                List.of(
                        Command.of(
                                        "bin-restore",
                                        words.of("archive.restore"),
                                        Feather.ROTATE_CCW,
                                        "Enter",
                                        this::restore)
                                .when(list::isFocused),
                        Command.of(
                                        "bin-delete",
                                        words.of("archive.delete.forever"),
                                        Feather.TRASH_2,
                                        "Delete",
                                        this::ask)
                                .when(list::isFocused));
        list.setAccessibleText(words.of("archive.bin"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new BinCell());
        empty.setId("bin-empty");
        empty.setFocusTraversable(true);
        root.setId("bin");
        root.getChildren().addAll(list, empty);
    }

    Node root() {
        return root;
    }

    List<Command> commands() {
        return commands;
    }

    Node firstFocus() {
        return list.getItems().isEmpty() ? empty : list;
    }

    /// Reads what lies there.
    void refresh(Runnable then) {
        desk.session()
                .read(
                        book -> book.binLines(),
                        lines -> {
                            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
                            boolean focused = list.isFocused() || empty.isFocused();
                            list.getItems().setAll(lines);
                            list.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
                            list.setVisible(!lines.isEmpty());
                            empty.setVisible(lines.isEmpty());
                            if (focused) {
                                firstFocus().requestFocus();
                            }
                            then.run();
                        });
    }

    private void restore() {
        List<Id> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        desk.session()
                .transact(
                        Op.RESTORE_MEETING,
                        this,
                        RecycleBin.restore(chosen),
                        Reply.of(count -> desk.toasts().done(words.of("archive.restored", count))));
    }

    /// Nothing brings back what is deleted for good but undoing it at once, so it asks.
    private void ask() {
        List<Id> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        Label question = new Label(words.of("archive.delete.question", chosen.size()));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        Button yes = new Button(words.of("archive.delete.forever"));
        yes.setId("bin-delete-yes");
        yes.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        yes.setOnAction(
                event -> {
                    desk.overlays().close();
                    delete(chosen);
                });
        Button no = new Button(words.of("archive.delete.no"));
        no.setId("bin-delete-no");
        no.setCancelButton(true);
        no.setOnAction(event -> desk.overlays().close());
        HBox buttons = new HBox(12, Parts.gap(), no, yes);
        VBox dialog = new VBox(question, buttons);
        dialog.setId("bin-question");
        dialog.getStyleClass().addAll("nt-dialog", "nt-dialog-text");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        desk.overlays().show(dialog, no);
    }

    /// Several at once only with a copy that has them.
    private void delete(List<Id> chosen) {
        if (chosen.size() > 1) {
            desk.session()
                    .safekeeping()
                    .guarded(() -> remove(chosen), why -> desk.toasts().failed(words.of(why)));
        } else {
            remove(chosen);
        }
    }

    private void remove(List<Id> chosen) {
        desk.session()
                .transact(
                        Op.REMOVE_MEETING,
                        this,
                        RecycleBin.delete(chosen),
                        Reply.of(
                                count ->
                                        desk.toasts()
                                                .done(words.of("archive.deleted.forever", count))));
    }

    private List<Id> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .map(it -> it.meeting().id())
                .toList();
    }

    private final class BinCell extends LineCell<BinLine> {

        BinCell() {
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(BinLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String when =
                    line.meeting().date().map(days::brief).orElse(words.of("archive.no.date"));
            String gone = gone(line);
            VBox texts =
                    new VBox(
                            Parts.shortened(line.meeting().title()),
                            Parts.shortened(
                                    joined(when, line.meeting().place()),
                                    Styles.TEXT_MUTED,
                                    "nt-12"));
            texts.getStyleClass().add("nt-texts");
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            HBox row = new HBox(texts, Parts.muted(gone));
            row.getStyleClass().add("nt-list-row");
            setGraphic(row);
            setAccessibleText(String.join(", ", line.meeting().title(), when, gone));
        }

        private String gone(BinLine line) {
            LocalDate day = LocalDate.ofInstant(line.stamp().at(), desk.clock().getZone());
            return line.stamp().by().isBlank()
                    ? words.of("archive.bin.since", day)
                    : words.of("archive.bin.since.by", day, line.stamp().by());
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
