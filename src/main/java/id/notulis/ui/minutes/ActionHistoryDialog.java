package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.action.Evidence;
import id.notulis.ui.kit.ActionEvent;
import id.notulis.ui.kit.ActionEvents;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.EvidenceLine;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.KeptFiles;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.ActionHistory;
import id.notulis.work.FollowUp;
import id.notulis.work.Op;
import id.notulis.work.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What became of an action and what shows it, gone through by the arrows. Enter opens a file, Del
/// takes evidence away, and below the list more of it is added.
final class ActionHistoryDialog {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 560;

    /// What stays of the list where there is little room.
    private static final double LEAST = 100;

    private final Desk desk;
    private final MeetingModel model;
    private final Id action;
    private final KeptFiles files;
    private final Label now = wrapped("", Styles.TEXT_MUTED, "nt-13");
    private final Label none;
    private final Label keys;
    private final Label told = Parts.styled("", "nt-13");
    private final HBox undoing;
    private final ListView<ActionEvent> list = new ListView<>();
    private final EvidenceLine evidence;
    private final VBox root = new VBox(12);
    private Subscription followed = Subscription.EMPTY;

    ActionHistoryDialog(Desk desk, MeetingModel model, ActionHistory history) {
        this.desk = desk;
        this.model = model;
        this.action = history.task().id();
        this.files = new KeptFiles(desk);
        Words words = desk.words();
        this.evidence =
                new EvidenceLine(
                        desk,
                        action,
                        TypedPlaces.action(action, "evidence"),
                        () -> tell("side.evidence.added", true));
        Button back =
                Parts.link(
                        Command.of(
                                "history-undo",
                                words.of("kit.undo"),
                                Feather.ROTATE_CCW,
                                this::undo));
        told.setId("history-told");
        told.setGraphic(Icons.row(Feather.CHECK_CIRCLE));
        undoing = new HBox(8, back, Parts.keycap("Ctrl+Z"));
        undoing.setAlignment(Pos.CENTER_LEFT);
        shown(undoing, false);
        shown(told, false);
        HBox done = new HBox(8, told, undoing);
        done.setAlignment(Pos.CENTER_LEFT);
        done.managedProperty().bind(told.visibleProperty());
        Label title =
                wrapped(String.join(" ", history.task().paragraphs()), Styles.TITLE_4, "nt-b");
        now.setId("history-now");
        none = hint(words.of("side.history.none"));
        keys = hint(words.of("side.history.keys"));
        list.setId("history-list");
        list.setAccessibleText(words.of("side.history"));
        list.getStyleClass().addAll(Styles.DENSE, "nt-plain-list");
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setMinHeight(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
        Parts.asDialog(root, "history");
        root.setPrefSize(WIDTH, HEIGHT);
        root.getChildren()
                .addAll(
                        title,
                        now,
                        list,
                        none,
                        keys,
                        done,
                        evidence.root(),
                        Parts.buttons(
                                Parts.secondary(
                                        Command.of(
                                                "history-close",
                                                words.of("side.close"),
                                                Feather.X,
                                                desk.overlays()::close))));
        fill(history);
        list.getSelectionModel().selectFirst();
    }

    void show() {
        show(list);
    }

    /// The same with the keyboard where evidence is added.
    void showToAdd() {
        show(evidence.field());
        evidence.field().end();
    }

    private void show(Node first) {
        followed = desk.session().whenChanged(Set.of(Subject.MEETINGS), this::read);
        desk.overlays().show(root, first, Pos.CENTER, this::undone, this::closed);
    }

    private void closed() {
        followed.unsubscribe();
        evidence.leave();
    }

    private void read() {
        model.read((book, id) -> ActionHistory.of(book, id, action), this::fill);
    }

    /// What is new is chosen.
    private void fill(ActionHistory history) {
        ActionEvents events = new ActionEvents(desk.words(), desk.clock().getZone(), history);
        List<ActionEvent> before = List.copyOf(list.getItems());
        int at = list.getSelectionModel().getSelectedIndex();
        now.setText(desk.words().of("side.history.now", events.state(history.task().action())));
        list.getItems().setAll(events.all());
        shown(none, list.getItems().size() == 1);
        shown(keys, list.getItems().stream().anyMatch(it -> it.evidence().isPresent()));
        int fresh = 0;
        while (fresh < list.getItems().size() && before.contains(list.getItems().get(fresh))) {
            fresh++;
        }
        int next = fresh < list.getItems().size() ? fresh : at;
        list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, list.getItems().size() - 1));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label hint(String text) {
        return wrapped(text, Styles.TEXT_MUTED, "nt-12");
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Parts.styled(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Optional<ActionEvent> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Optional<KeptFile> file() {
        return chosen().flatMap(ActionEvent::file);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                file().ifPresent(files::open);
            }
            case INSERT -> {
                event.consume();
                evidence.field().requestFocus();
            }
            case DELETE -> {
                event.consume();
                chosen().flatMap(ActionEvent::evidence).ifPresent(this::remove);
            }
            case C -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    chosen().flatMap(ActionEvent::evidence).ifPresent(this::copy);
                }
            }
            default -> {
                // any other key is the list's
            }
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equalsIgnoreCase("s")) {
            event.consume();
            file().ifPresent(files::save);
        }
    }

    private void remove(Evidence gone) {
        desk.session()
                .transact(
                        Op.REMOVE_EVIDENCE,
                        this,
                        FollowUp.disprove(action, gone.id()),
                        Reply.of(
                                done -> tell("side.evidence.removed", true),
                                why -> desk.toasts().failed(desk.words().of(why))));
    }

    /// An address that was noted is of use in the system's browser.
    private void copy(Evidence one) {
        if (!one.text().isBlank()) {
            desk.desktop().copy(one.text());
            tell("side.evidence.copied", false);
        }
    }

    /// Told in the dialog, which lies over the notes of the window.
    private void tell(String key, boolean step) {
        told.setText(desk.words().of(key));
        shown(told, true);
        shown(undoing, step);
    }

    /// A dialog has its keys to itself; what was done in it can be undone in it.
    private boolean undone(KeyEvent event) {
        boolean undoes =
                event.isShortcutDown()
                        && event.getCode() == KeyCode.Z
                        && undoing.isVisible()
                        && undoable();
        if (undoes) {
            undo();
        }
        return undoes;
    }

    private boolean undoable() {
        return desk.session()
                .undoableProperty()
                .get()
                .filter(it -> it == Op.ADD_EVIDENCE || it == Op.REMOVE_EVIDENCE)
                .isPresent();
    }

    private void undo() {
        if (undoable()) {
            shown(undoing, false);
            shown(told, false);
            list.requestFocus();
            desk.session().undo(done -> {});
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
