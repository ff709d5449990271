package id.notulis.ui.documents;

import id.notulis.model.document.DocumentState;
import id.notulis.report.Form;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.CompareDocument;
import id.notulis.work.DocumentComparison;
import id.notulis.work.DocumentComparison.Kind;
import id.notulis.work.DocumentComparison.Row;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A document that was made, perhaps changed by hand since, beside what the record gives now: F8
/// goes to the next change, Shift+F8 to the one before. The file stays as it is whatever is done
/// here; a new one is made beside one that was edited.
final class CompareDialog {

    /// Shares of the window it fills.
    private static final double SHARE = 0.92;

    private final Desk desk;
    private final Words words;
    private final DocumentsModel model;
    private final Form form;
    private final DocumentLine line;
    private final Runnable made;
    private final VBox root = new VBox(12);
    private final Label standing = new Label();
    private final Label notes = Parts.muted("");
    private final ListView<Row> list = new ListView<>();
    private final Button next;
    private final Button before;
    private final Button make;
    private final Button openNew;
    private Optional<Path> beside = Optional.empty();

    /// Compares the file of a row; where none was made it is said so.
    ///
    /// @param made called when another was made
    static void show(Desk desk, DocumentsModel model, DocumentRow row, Runnable made) {
        row.made()
                .ifPresentOrElse(
                        line -> new CompareDialog(desk, model, row.form(), line, made).show(),
                        () -> desk.toasts().told(desk.words().of("documents.compare.unmade")));
    }

    /// Whether comparing is the first thing to do about a row.
    static boolean isMeant(DocumentRow row) {
        return row.made().filter(it -> it.state() == DocumentState.EDITED).isPresent();
    }

    private CompareDialog(
            Desk desk, DocumentsModel model, Form form, DocumentLine line, Runnable made) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.form = form;
        this.line = line;
        this.made = made;
        next = icon("next", Feather.CHEVRON_DOWN, "F8", () -> go(1));
        before = icon("before", Feather.CHEVRON_UP, "Shift+F8", () -> go(-1));
        make = Parts.primary(command(edited() ? "beside" : "again", Feather.FILE_PLUS, this::make));
        make.setId("compare-make");
        openNew =
                Parts.primary(
                        command(
                                "open.new",
                                Feather.EXTERNAL_LINK,
                                () -> beside.ifPresent(desk.desktop()::open)));
        openNew.setId("compare-open-new");
        openNew.setVisible(false);
        openNew.setManaged(false);
        list.setId("compare-list");
        list.setAccessibleText(words.of("documents.compare"));
        list.setCellFactory(view -> new RowCell());
        list.getStyleClass().add("edge-to-edge");
        list.setPlaceholder(Parts.placeholder(words.of("documents.compare.reading")));
        VBox.setVgrow(list, Priority.ALWAYS);
        standing.setId("compare-standing");
        standing.setWrapText(true);
        notes.setId("compare-notes");
        notes.setWrapText(true);
        notes.setManaged(false);
        Parts.asDialog(root, "compare");
        Region window = desk.overlays().node();
        root.prefWidthProperty().bind(window.widthProperty().multiply(SHARE));
        root.prefHeightProperty().bind(window.heightProperty().multiply(SHARE));
        root.getChildren().addAll(header(), heads(), list, notes, buttons());
    }

    private void show() {
        desk.overlays().show(root, list, Pos.CENTER, this::keys, () -> {});
        next.setDisable(true);
        before.setDisable(true);
        standing.setText(words.of("documents.compare.reading"));
        desk.session()
                .ask(
                        () ->
                                new CompareDocument(
                                                desk.session().book(),
                                                desk.books().exporter(desk.session().book()))
                                        .of(line.document()),
                        Reply.of(this::fill, why -> refuse(words.of(why))));
    }

    private boolean edited() {
        return line.state() == DocumentState.EDITED;
    }

    private Path file() {
        return Path.of(line.document().path());
    }

    private HBox header() {
        Label name =
                Parts.shortened(
                        words.of("documents.compare.title", DocumentCell.name(words, form)),
                        "nt-heading",
                        "nt-b");
        VBox titles = new VBox(2, name, standing);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox header = new HBox(8, titles, before, next);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox heads() {
        Label record = Parts.styled(words.of("documents.compare.record"), "nt-13", "nt-b");
        Label file =
                Parts.shortened(
                        words.of(
                                edited() ? "documents.compare.edited" : "documents.compare.file",
                                file().getFileName()),
                        "nt-13",
                        "nt-b");
        HBox heads = new HBox(record, file);
        for (Label head : List.of(record, file)) {
            head.setMaxWidth(Double.MAX_VALUE);
            head.setMinWidth(0);
            head.setPrefWidth(1);
            HBox.setHgrow(head, Priority.ALWAYS);
        }
        heads.getStyleClass().add("nt-compared-heads");
        return heads;
    }

    private FlowPane buttons() {
        Button close = Parts.secondary(command("close", Feather.X, () -> desk.overlays().close()));
        Button open =
                Parts.secondary(
                        command(
                                edited() ? "open.edited" : "open",
                                Feather.EXTERNAL_LINK,
                                () -> desk.desktop().open(file())));
        open.setId("compare-open");
        FlowPane row = new FlowPane(8, 8, close, open, make, openNew);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private Command command(String what, Feather icon, Runnable action) {
        return Command.of("compare-" + what, words.of("documents.compare." + what), icon, action);
    }

    private Button icon(String what, Feather icon, String key, Runnable action) {
        return Parts.framedIcon(
                Command.of(
                        "compare-" + what,
                        words.of("documents.compare." + what),
                        icon,
                        key,
                        action));
    }

    private boolean keys(KeyEvent event) {
        boolean walks = event.getCode() == KeyCode.F8 && !event.isShortcutDown();
        if (walks && !next.isDisabled()) {
            go(event.isShiftDown() ? -1 : 1);
        }
        return walks;
    }

    private void refuse(String why) {
        standing.setText(why);
        list.setPlaceholder(Parts.empty(Feather.ALERT_CIRCLE, why));
    }

    private void fill(DocumentComparison comparison) {
        list.getItems().setAll(comparison.rows());
        list.setPlaceholder(Parts.placeholder(words.of("documents.compare.nothing")));
        next.setDisable(comparison.changes() == 0);
        before.setDisable(comparison.changes() == 0);
        standing.setText(
                comparison.changes() == 0
                        ? words.of("documents.compare.equal")
                        : words.of(
                                "documents.compare.standing",
                                comparison.changes(),
                                comparison.number(Kind.CHANGED),
                                comparison.number(Kind.ADDED),
                                comparison.number(Kind.LEFT_OUT)));
        notes.setText(String.join("\n", comparison.notes().stream().map(words::of).toList()));
        notes.setManaged(!notes.getText().isEmpty());
        list.getSelectionModel().clearSelection();
        if (comparison.changes() > 0) {
            go(1);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    /// From the last change on to the first one, as from the first back to the last.
    private void go(int step) {
        int size = list.getItems().size();
        int from = Math.max(-1, list.getSelectionModel().getSelectedIndex());
        int at = from < 0 && step < 0 ? 0 : from;
        do {
            at = Math.floorMod(at + step, size);
        } while (list.getItems().get(at).kind() == Kind.SAME);
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
        list.getFocusModel().focus(at);
    }

    private void make() {
        make.setDisable(true);
        model.make(List.of(form), () -> {}, this::told);
    }

    private void told(List<DocumentsModel.Made> all) {
        make.setDisable(false);
        made.run();
        for (DocumentsModel.Made one : all) {
            switch (one) {
                case DocumentsModel.Made.Done(var _, Path place) -> {
                    beside = Optional.of(place);
                    standing.setText(words.of("documents.made", place.getFileName()));
                    for (Button button : List.of(make, openNew)) {
                        button.setVisible(button.equals(openNew));
                        button.setManaged(button.equals(openNew));
                    }
                    openNew.requestFocus();
                }
                case DocumentsModel.Made.Failed(var _, var why) -> standing.setText(words.of(why));
            }
        }
    }

    /// Shows one passage.
    private final class RowCell extends ListCell<Row> {

        RowCell() {
            setPrefWidth(0);
            getStyleClass().add("nt-compared-cell");
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                ComparedRow shown = new ComparedRow(words, row);
                setGraphic(shown);
                setAccessibleText(shown.told());
            }
        }
    }
}
