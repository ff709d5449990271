package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Following;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.work.ActionEdits;
import id.notulis.work.ActionHistory;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The actions of this meeting: 1 to 4 say how far one is, P who is in charge, B until when; R
/// tells what became of it, Insert adds what shows that it was done, F12 opens who is in charge.
final class ActionsPane {

    private final Desk desk;
    private final MeetingModel model;
    private final ObservableList<ActionRow> items = FXCollections.observableArrayList();
    private final ListView<ActionRow> list = new ListView<>(items);
    private final VBox root;

    ActionsPane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        list.setId("actions-list");
        list.setAccessibleText(desk.words().of("side.tab.actions"));
        list.getStyleClass().addAll("edge-to-edge", "nt-plain-list");
        list.setCellFactory(view -> new ActionCell(desk.words(), desk::openPerson));
        list.setPlaceholder(
                Parts.empty(Feather.CHECK_SQUARE, desk.words().of("side.actions.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label keys = Parts.muted(desk.words().of("side.actions.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("nt-side-tools");
        keys.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        keys.managedProperty().bind(keys.visibleProperty());
        root = new VBox(list, keys);
        root.setId("actions");
        root.sceneProperty().subscribe(scene -> read());
        model.onShow(dossier -> read());
    }

    Region root() {
        return root;
    }

    Node firstFocus() {
        return list;
    }

    /// Only while it can be seen: minutes change with every line.
    private void read() {
        if (root.getScene() != null) {
            model.dossier()
                    .ifPresent(
                            dossier ->
                                    model.session().read(book -> rows(book, dossier), this::show));
        }
    }

    private List<ActionRow> rows(Snapshot book, Dossier dossier) {
        LocalDate today = LocalDate.now(desk.clock());
        return dossier.meeting()
                .entries()
                .filter(Task.class::isInstance)
                .map(entry -> row(book.following(entry.id()), dossier, (Task) entry, today))
                .toList();
    }

    private void show(List<ActionRow> now) {
        if (!now.equals(items)) {
            int at = list.getSelectionModel().getSelectedIndex();
            items.setAll(now);
            int index = Math.min(Math.max(at, 0), now.size() - 1);
            if (index >= 0) {
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
            }
        }
    }

    private static ActionRow row(Following following, Dossier dossier, Task task, LocalDate today) {
        Action action = task.action();
        return new ActionRow(
                task.id(),
                String.join(" ", task.paragraphs()),
                action.owners().stream().map(dossier::nameOf).collect(Collectors.joining("; ")),
                Named.first(action.owners()),
                action.due().map(DateText::numeric).orElse(""),
                action.status(),
                action.overdueOn(today),
                following.steps().size(),
                following.evidence().size());
    }

    private void pressed(KeyEvent event) {
        Optional<ActionRow> row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (row.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        ActionRow it = row.get();
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> status(event, it, Status.OPEN);
            case DIGIT2, NUMPAD2 -> status(event, it, Status.IN_PROGRESS);
            case DIGIT3, NUMPAD3 -> status(event, it, Status.DONE);
            case DIGIT4, NUMPAD4 -> status(event, it, Status.CANCELLED);
            case F2, ENTER -> {
                event.consume();
                askOwners(it);
            }
            case F12 -> {
                event.consume();
                it.known().ifPresent(desk::openPerson);
            }
            case INSERT -> {
                event.consume();
                history(it, ActionHistoryDialog::showToAdd);
            }
            default -> {}
        }
    }

    /// The letter itself, not its key: the dialog that opens must not get it too.
    private void typed(KeyEvent event) {
        Optional<ActionRow> row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (event.getCharacter().equalsIgnoreCase("p")) {
            event.consume();
            row.ifPresent(this::askOwners);
        } else if (event.getCharacter().equalsIgnoreCase("b")) {
            event.consume();
            row.ifPresent(this::askDue);
        } else if (event.getCharacter().equalsIgnoreCase("r")) {
            event.consume();
            row.ifPresent(it -> history(it, ActionHistoryDialog::show));
        }
    }

    /// What became of it and what shows it.
    private void history(ActionRow row, Consumer<ActionHistoryDialog> show) {
        model.read(
                (book, id) -> ActionHistory.of(book, id, row.id()),
                history -> show.accept(new ActionHistoryDialog(desk, model, history)));
    }

    private void askOwners(ActionRow row) {
        ask(
                row,
                "owners",
                row.owners(),
                (meeting, text) -> ActionEdits.owners(meeting, row.id(), text));
    }

    private void askDue(ActionRow row) {
        ask(row, "due", row.due(), (meeting, text) -> ActionEdits.due(meeting, row.id(), text));
    }

    private void status(KeyEvent event, ActionRow row, Status status) {
        event.consume();
        Function<Id, Edit<Typed<Meeting>>> verb =
                it -> ActionEdits.status(it, row.id(), status, LocalDate.now(desk.clock()));
        model.change(
                Op.EDIT_ACTION,
                verb,
                typed -> {
                    if (typed.value().isEmpty()) {
                        typed.told().forEach(it -> desk.toasts().failed(desk.words().of(it)));
                    }
                });
    }

    /// @param what is asked for: who is in charge or until when
    private void ask(
            ActionRow row,
            String what,
            String value,
            BiFunction<Id, String, Edit<Typed<Meeting>>> verb) {
        String place = TypedPlaces.action(row.id(), what);
        new Prompt<Meeting>(
                        desk,
                        place,
                        row.text(),
                        desk.words().of("side.ask." + what),
                        value,
                        (text, then) ->
                                model.enter(
                                        Set.of(place),
                                        Op.EDIT_ACTION,
                                        it -> verb.apply(it, text),
                                        then))
                .show();
    }
}
