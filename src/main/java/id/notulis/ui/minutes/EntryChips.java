package id.notulis.ui.minutes;

import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Body;
import id.notulis.model.people.Party;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What the chips under a line say.
final class EntryChips {

    private EntryChips() {}

    static List<Chip> of(Row.Line line, Words words, WorkspaceModel model) {
        List<Chip> chips = new ArrayList<>();
        if (line.entry() instanceof Task task) {
            chips.addAll(of(task, words, model));
        }
        if (line.begun()) {
            chips.add(new Chip(Feather.EDIT_3, words.of("workspace.unfinished"), "warning"));
        }
        return chips;
    }

    private static List<Chip> of(Task task, Words words, WorkspaceModel model) {
        Action action = task.action();
        List<Chip> chips = new ArrayList<>();
        for (Party owner : action.owners()) {
            Feather icon = owner instanceof Body ? Feather.USERS : Feather.USER;
            chips.add(new Chip(icon, model.nameOf(owner), "", owner.known()));
        }
        if (action.owners().isEmpty()) {
            chips.add(new Chip(Feather.ALERT_CIRCLE, words.of("workspace.owner.none"), "danger"));
        }
        Days days = new Days(words.language());
        action.due().ifPresent(day -> chips.add(Chip.of(Feather.CALENDAR, days.day(day))));
        if (action.priority() != Priority.NORMAL) {
            boolean high = action.priority() == Priority.HIGH;
            chips.add(
                    new Chip(
                            high ? Feather.CHEVRONS_UP : Feather.CHEVRONS_DOWN,
                            words.of("workspace.priority." + action.priority().name()),
                            high ? "warning" : ""));
        }
        if (action.status() != Status.OPEN) {
            chips.add(
                    new Chip(
                            Feather.ACTIVITY,
                            words.of("workspace.status." + action.status().name()),
                            "accent"));
        }
        return chips;
    }
}
