package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionGroup;
import id.notulis.ui.kit.LineList;
import id.notulis.ui.kit.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;

/// The lines of the list: headings of groups and actions. What is chosen stays chosen while the
/// list changes, as far as it is there.
final class ActionLines {

    private static final int ABOVE = 3;

    private final ActionsModel model;
    private final Consumer<Status> become;
    private final ListView<Long> list = new LineList<>("follow-list");
    private final Set<ActionCell> cells = new LinkedHashSet<>();
    private List<Long> listed = List.of();

    /// @param become says how far the chosen actions have got
    ActionLines(ActionsModel model, Words words, Consumer<Status> become) {
        this.model = model;
        this.become = become;
        list.setAccessibleText(words.of("shell.place.actions"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    ListView<Long> list() {
        return list;
    }

    /// @param heads beneath which the columns stand
    /// @param open opens the page of somebody in charge
    void beneath(ActionHeads heads, Words words, Consumer<Id> open) {
        list.setCellFactory(
                _ -> {
                    ActionCell cell = new ActionCell(model, words, heads, open);
                    cells.add(cell);
                    return cell;
                });
    }

    /// How many cells were ever made.
    int cells() {
        return cells.size();
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    /// Says what is known by now.
    void known() {
        cells.forEach(ActionCell::known);
    }

    /// Shows the lines the model has.
    ///
    /// @param wanted an action to choose; nothing to leave chosen what is
    void show(Optional<Long> wanted) {
        List<Long> before = List.copyOf(list.getSelectionModel().getSelectedItems());
        int at = list.getSelectionModel().getSelectedIndex();
        List<Long> lines = model.lines();
        if (lines.equals(listed)) {
            known();
        } else {
            listed = lines;
            list.getItems().setAll(lines);
        }
        choose(wanted.map(List::of).orElse(before), at);
    }

    /// Chooses what was chosen before as far as it is there; else what stands at its place.
    private void choose(List<Long> wanted, int at) {
        Map<Long, Integer> places = new HashMap<>();
        for (int place = 0; place < listed.size(); place++) {
            places.put(listed.get(place), place);
        }
        List<Integer> there = wanted.stream().map(places::get).filter(Objects::nonNull).toList();
        List<Integer> chosen = there.isEmpty() ? near(at) : there;
        if (list.getSelectionModel().getSelectedIndices().equals(chosen)) {
            return;
        }
        list.getSelectionModel().clearSelection();
        if (!chosen.isEmpty()) {
            chosen.forEach(list.getSelectionModel()::select);
            list.getFocusModel().focus(chosen.getLast());
            if (!chosen.contains(at)) {
                list.scrollTo(Math.max(0, chosen.getFirst() - ABOVE));
            }
        }
    }

    /// The action at a place of the list, else the one nearest to it, else the first heading.
    private List<Integer> near(int at) {
        int begin = Math.clamp(at, 0, Math.max(0, listed.size() - 1));
        for (int step = 0; step < listed.size(); step++) {
            for (int place : new int[] {begin + step, begin - step}) {
                if (place >= 0 && place < listed.size() && listed.get(place) >= 0) {
                    return List.of(place);
                }
            }
        }
        return listed.isEmpty() ? List.of() : List.of(0);
    }

    /// The keys of the actions that are chosen.
    List<Long> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(it -> it != null && it >= 0)
                .toList();
    }

    /// The group whose heading is chosen.
    Optional<ActionGroup> heading() {
        Long line = list.getSelectionModel().getSelectedItem();
        return line == null ? Optional.empty() : ActionsModel.headed(line);
    }

    /// Opens the group whose heading is chosen, or closes it.
    void toggle() {
        heading().ifPresent(model::toggle);
    }

    /// As in a tree, the arrows to the sides open and close a group, and lead to its heading.
    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        Optional<ActionGroup> group = heading();
        switch (event.getCode()) {
            case LEFT -> {
                if (plain && group.filter(it -> !model.isClosed(it)).isPresent()) {
                    toggle();
                } else if (plain && group.isEmpty()) {
                    toHeading();
                }
                event.consume();
            }
            case RIGHT -> {
                if (plain && group.filter(model::isClosed).isPresent()) {
                    toggle();
                }
                event.consume();
            }
            case NUMPAD1 -> become(event, Status.OPEN);
            case NUMPAD2 -> become(event, Status.IN_PROGRESS);
            case NUMPAD3 -> become(event, Status.DONE);
            case NUMPAD4 -> become(event, Status.CANCELLED);
            default -> {}
        }
    }

    private void toHeading() {
        int at = list.getSelectionModel().getSelectedIndex();
        while (at > 0 && listed.get(at) >= 0) {
            at--;
        }
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    private void become(KeyEvent event, Status status) {
        event.consume();
        become.accept(status);
    }
}
