package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/// Work on the actions of minutes while they are written: who is in charge, until when, how far.
public final class ActionEdits {

    private ActionEdits() {}

    /// Says how far an action is.
    ///
    /// @param today the day it was done on, if it is done now
    public static Edit<Typed<Meeting>> status(
            Id meeting, Id action, Status status, LocalDate today) {
        return edit(
                meeting,
                action,
                (before, _) ->
                        Typed.understood(
                                status == Status.DONE
                                        ? before.done(before.doneOn().orElse(today))
                                        : before.undone(status)));
    }

    /// Types the last day of an action; blank takes it away.
    public static Edit<Typed<Meeting>> due(Id meeting, Id action, String text) {
        return edit(
                meeting,
                action,
                (before, reader) -> {
                    Typed<Optional<LocalDate>> read = reader.due(text);
                    return new Typed<>(read.value().map(before::withDue), read.told());
                });
    }

    /// Types who is in charge, separated by `;`; blank for nobody.
    public static Edit<Typed<Meeting>> owners(Id meeting, Id action, String text) {
        return edit(
                meeting,
                action,
                (before, reader) -> {
                    var read = reader.owners(text);
                    return new Typed<>(read.value().map(before::withOwners), read.told());
                });
    }

    private static Edit<Typed<Meeting>> edit(
            Id meeting, Id action, BiFunction<Action, HeadReader, Typed<Action>> change) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before -> {
                            Optional<Task> task = task(before, action);
                            if (task.isEmpty()) {
                                return Typed.refused(Message.of("meeting.action.gone"));
                            }
                            HeadReader reader =
                                    new HeadReader(
                                            new KnownBook(draft).toReader(before),
                                            draft::newId,
                                            before);
                            Typed<Action> after = change.apply(task.get().action(), reader);
                            return new Typed<>(
                                    after.value()
                                            .map(it -> Line.withAction(before, action, _ -> it)),
                                    after.told());
                        });
    }

    private static Optional<Task> task(Meeting meeting, Id action) {
        return meeting.entries()
                .filter(entry -> entry.id().equals(action))
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .findFirst();
    }
}
