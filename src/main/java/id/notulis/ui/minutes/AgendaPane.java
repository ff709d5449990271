package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.minutes.AddTopic;
import id.notulis.work.minutes.CloseTopic;
import id.notulis.work.minutes.MinutesStep;
import id.notulis.work.minutes.MoveTopic;
import id.notulis.work.minutes.RemoveTopic;
import id.notulis.work.minutes.RenameTopic;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The topics in order, with how many lines each has. The one under discussion is marked; to choose
/// another is to go there.
final class AgendaPane {

    private static final DataFormat TOPIC = new DataFormat("application/x-notulis-topic");

    private final Desk desk;
    private final Words words;
    private final WorkspaceModel model;
    private final Consumer<Id> chosen;
    private final ListView<AgendaItem> list = new ListView<>();
    private final VBox root;

    /// @param chosen called with the topic that is to be seen
    AgendaPane(Desk desk, WorkspaceModel model, Consumer<Id> chosen) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.chosen = chosen;
        Button add =
                Parts.icon(
                        Command.of(
                                "workspace-agenda-add",
                                words.of("workspace.agenda.add"),
                                Feather.PLUS,
                                this::add));
        HBox head = new HBox(Parts.heading(words.of("workspace.agenda")), Parts.gap(), add);
        head.getStyleClass().add("nt-agenda-head");
        list.setId("workspace-agenda");
        list.setAccessibleText(words.of("workspace.agenda"));
        list.getStyleClass().addAll("edge-to-edge", "nt-agenda");
        list.setItems(model.agenda());
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Parts.placeholder(words.of("workspace.agenda.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Parts.chooseOnFocus(list, () -> model.agenda().isEmpty() ? -1 : 0);
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(head, list);
    }

    Region root() {
        return root;
    }

    ListView<AgendaItem> list() {
        return list;
    }

    Optional<AgendaItem> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    boolean hasTopic() {
        return list.isFocused() && selected().isPresent();
    }

    /// Moves the selected topic by one place.
    void move(int by) {
        selected()
                .ifPresent(
                        item -> {
                            int index = list.getSelectionModel().getSelectedIndex();
                            model.step(
                                    Op.MOVE_TOPIC,
                                    new MoveTopic(item.id(), index + by),
                                    () -> select(item.id()));
                        });
    }

    void rename() {
        selected().ifPresent(this::rename);
    }

    private void rename(AgendaItem item) {
        ask(
                "workspace.agenda.rename",
                TypedPlaces.title(meeting(), item.id()),
                item.title(),
                Op.RENAME_TOPIC,
                title -> new RenameTopic(item.id(), title));
    }

    /// Goes on with a title that was being typed.
    ///
    /// @param topic empty for that of a new one
    void goOn(Optional<Id> topic) {
        if (topic.isEmpty()) {
            add();
        } else {
            model.agenda().stream()
                    .filter(it -> topic.equals(Optional.of(it.id())))
                    .findFirst()
                    .ifPresent(this::rename);
        }
    }

    void remove() {
        selected()
                .ifPresent(
                        item -> {
                            String gone = words.of("workspace.agenda.removed", item.title());
                            model.step(
                                    Op.REMOVE_TOPIC,
                                    new RemoveTopic(item.id()),
                                    () -> new Undoing(desk).offer(gone));
                        });
    }

    void close() {
        selected()
                .ifPresent(
                        item ->
                                model.step(
                                        Op.CLOSE_TOPIC, new CloseTopic(item.id(), !item.closed())));
    }

    private void add() {
        ask(
                "workspace.agenda.add",
                TypedPlaces.title(meeting()),
                "",
                Op.ADD_TOPIC,
                title -> new AddTopic(model.topicProperty().get(), title));
    }

    private void ask(
            String question,
            String place,
            String before,
            Op op,
            Function<String, MinutesStep> step) {
        TitleDialog.ask(
                desk,
                words.of(question),
                place,
                before,
                (title, then) -> model.step(Set.of(place), op, step.apply(title), then));
    }

    private Id meeting() {
        return model.meeting().orElseThrow();
    }

    private void select(Id topic) {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).id().equals(topic)) {
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            selected().map(AgendaItem::id).ifPresent(this::go);
            event.consume();
        }
    }

    private void go(Id topic) {
        model.discuss(topic);
        chosen.accept(topic);
        select(topic);
    }

    private final class Cell extends ListCell<AgendaItem> {

        private final Label number = Parts.styled("", "nt-13", "text-muted");
        private final Label title = new Label();
        private final Label count = Parts.styled("", "nt-12", "text-muted");
        private final HBox row = new HBox(8, number, title, count);

        Cell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            row.getStyleClass().add("nt-agenda-row");
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.getStyleClass().add("nt-agenda-number");
            count.setMinWidth(Region.USE_PREF_SIZE);
            setOnMouseClicked(event -> clicked());
            setOnDragDetected(this::dragBegan);
            setOnDragOver(this::dragOver);
            setOnDragDropped(this::dropped);
        }

        @Override
        protected void updateItem(@Nullable AgendaItem item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(States.CURRENT, item != null && item.current());
            if (item == null) {
                setGraphic(null);
                return;
            }
            String name = item.title().isBlank() ? words.of("workspace.topic.none") : item.title();
            number.setText(item.number() == 0 ? "" : Integer.toString(item.number()));
            title.setText(name);
            title.setGraphic(item.closed() ? Icons.chip(Feather.LOCK) : null);
            Parts.dyed(title, "nt-b", item.current() ? "nt-b" : "");
            count.setText(Integer.toString(item.count()));
            setTooltip(new Tooltip(name));
            setAccessibleText(
                    words.of(
                            item.current() ? "workspace.agenda.current" : "workspace.agenda.item",
                            item.number(),
                            name,
                            item.count()));
            setGraphic(row);
        }

        private void clicked() {
            if (getItem() != null) {
                go(getItem().id());
            }
        }

        private void dragBegan(MouseEvent event) {
            if (getItem() != null && getItem().number() > 0) {
                ClipboardContent content = new ClipboardContent();
                content.put(TOPIC, getItem().id().value());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        }

        private void dragOver(DragEvent event) {
            if (event.getDragboard().hasContent(TOPIC) && getItem() != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        }

        private void dropped(DragEvent event) {
            if (event.getDragboard().getContent(TOPIC) instanceof String id && getItem() != null) {
                model.step(Op.MOVE_TOPIC, new MoveTopic(new Id(id), getIndex()));
                event.setDropCompleted(true);
                event.consume();
            }
        }
    }
}
