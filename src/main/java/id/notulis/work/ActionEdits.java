package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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
                                new Action(
                                        before.owners(),
                                        before.due(),
                                        before.priority(),
                                        status,
                                        status == Status.DONE
                                                ? before.doneOn().or(() -> Optional.of(today))
                                                : Optional.empty())));
    }

    /// Types the last day of an action; blank takes it away.
    public static Edit<Typed<Meeting>> due(Id meeting, Id action, String text) {
        return edit(
                meeting,
                action,
                (before, reader) -> {
                    Typed<Optional<LocalDate>> read = reader.due(text);
                    return new Typed<>(
                            read.value()
                                    .map(
                                            it ->
                                                    new Action(
                                                            before.owners(),
                                                            it,
                                                            before.priority(),
                                                            before.status(),
                                                            before.doneOn())),
                            read.told());
                });
    }

    /// Types who is in charge, separated by `;`; blank for nobody.
    public static Edit<Typed<Meeting>> owners(Id meeting, Id action, String text) {
        return edit(
                meeting,
                action,
                (before, reader) -> {
                    var read = reader.owners(text);
                    return new Typed<>(
                            read.value()
                                    .map(
                                            it ->
                                                    new Action(
                                                            it,
                                                            before.due(),
                                                            before.priority(),
                                                            before.status(),
                                                            before.doneOn())),
                            read.told());
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
                                            new KnownBook(draft).toReader(), draft::newId, before);
                            Typed<Action> after = change.apply(task.get().action(), reader);
                            return new Typed<>(
                                    after.value().map(it -> with(before, action, _ -> it)),
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

    private static Meeting with(Meeting meeting, Id action, UnaryOperator<Action> change) {
        return MeetingParts.of(meeting)
                .topics(
                        meeting.topics().stream()
                                .map(
                                        topic ->
                                                new Topic(
                                                        topic.id(),
                                                        topic.title(),
                                                        topic.start(),
                                                        topic.closed(),
                                                        entries(topic.entries(), action, change)))
                                .toList())
                .toMeeting();
    }

    private static List<Entry> entries(
            List<Entry> entries, Id action, UnaryOperator<Action> change) {
        return entries.stream().map(entry -> entry(entry, action, change)).toList();
    }

    private static Entry entry(Entry entry, Id action, UnaryOperator<Action> change) {
        return switch (entry) {
            case Task it ->
                    new Task(
                            it.id(),
                            it.time(),
                            it.paragraphs(),
                            it.id().equals(action) ? change.apply(it.action()) : it.action(),
                            it.audience(),
                            it.points(),
                            entries(it.replies(), action, change));
            case Statement it ->
                    new Statement(
                            it.id(),
                            it.kind(),
                            it.time(),
                            it.speaker(),
                            it.paragraphs(),
                            it.audience(),
                            it.points(),
                            entries(it.replies(), action, change));
            default -> entry;
        };
    }
}
