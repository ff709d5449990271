package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.model.KeptFile;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.ActionHistory;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What became of an action and what shows it, gone through by the arrows. Enter opens a file.
final class ActionHistoryDialog {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 520;

    private final Desk desk;
    private final KeptFiles files;
    private final ListView<ActionEvent> list = new ListView<>();
    private final VBox root = new VBox(12);

    ActionHistoryDialog(Desk desk, ActionHistory history) {
        this.desk = desk;
        this.files = new KeptFiles(desk);
        Words words = desk.words();
        ActionEvents events = new ActionEvents(words, desk.clock().getZone(), history);
        Label title =
                wrapped(String.join(" ", history.task().paragraphs()), Styles.TITLE_4, "nt-b");
        Label now =
                wrapped(
                        words.of("side.history.now", events.state(history.task().action())),
                        Styles.TEXT_MUTED,
                        "nt-13");
        now.setId("history-now");
        list.setId("history-list");
        list.setAccessibleText(words.of("side.history"));
        list.getStyleClass().addAll(Styles.DENSE, "nt-plain-list");
        list.setCellFactory(view -> new Cell());
        list.getItems().setAll(events.all());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Parts.asDialog(root, "history");
        root.setPrefSize(WIDTH, HEIGHT);
        root.getChildren().addAll(title, now, list);
        if (list.getItems().size() == 1) {
            root.getChildren()
                    .add(wrapped(words.of("side.history.none"), Styles.TEXT_MUTED, "nt-12"));
        }
        if (list.getItems().stream().anyMatch(it -> it.file().isPresent())) {
            root.getChildren()
                    .add(wrapped(words.of("side.history.keys"), Styles.TEXT_MUTED, "nt-12"));
        }
        root.getChildren()
                .add(
                        Parts.buttons(
                                Parts.secondary(
                                        Command.of(
                                                "history-close",
                                                words.of("side.close"),
                                                Feather.X,
                                                desk.overlays()::close))));
    }

    void show() {
        desk.overlays().show(root, list);
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Parts.styled(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Optional<KeptFile> file() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(ActionEvent::file);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            file().ifPresent(files::open);
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equalsIgnoreCase("s")) {
            event.consume();
            file().ifPresent(files::save);
        }
    }

    private static final class Cell extends ListCell<ActionEvent> {

        private final Label title = Parts.styled("", "nt-b", "nt-13");
        private final Label detail = wrapped("", "nt-13");
        private final HBox row = new HBox(12);

        Cell() {
            VBox texts = new VBox(2, title, detail);
            HBox.setHgrow(texts, Priority.ALWAYS);
            row.getChildren().setAll(new Region(), texts);
            row.getStyleClass().add("nt-member");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ActionEvent event, boolean empty) {
            super.updateItem(event, empty);
            setText(null);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(event.title());
            detail.setText(event.detail());
            row.getChildren().set(0, Icons.row(event.icon()));
            setAccessibleText(event.title() + ", " + event.detail().replace('\n', ','));
            setGraphic(row);
        }
    }
}
