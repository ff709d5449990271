package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Party;
import id.notulis.model.people.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns a line into another kind. A speaker becomes the one in charge of an action and the other
/// way round; what a statement has no place for (others in charge, the date) is kept as words
/// behind its text.
///
/// @param entry the line; tables and comings and goings stay what they are
/// @param type the kind
/// @param dossier the meeting it belongs to
public record RetypeEntry(Id entry, EntryType type, Dossier dossier) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        boolean other =
                lines.entry(entry).flatMap(EntryType::of).filter(now -> now != type).isPresent();
        return other ? lines.with(entry, this::retyped).topics() : topics;
    }

    private Entry retyped(Entry line) {
        return switch (line) {
            case Statement it when type.kind().isPresent() -> it.withKind(type.kind().get());
            case Statement it ->
                    new Task(
                            it.id(),
                            it.time(),
                            it.paragraphs(),
                            new Action(
                                    it.speaker().map(Party.class::cast).stream().toList(),
                                    Optional.empty(),
                                    Priority.NORMAL,
                                    Status.OPEN,
                                    Optional.empty()),
                            it.audience(),
                            it.points(),
                            it.replies());
            case Task it -> type.kind().<Entry>map(kind -> said(it, kind)).orElse(it);
            case Table it -> it;
            case Movement it -> it;
        };
    }

    private Statement said(Task task, Statement.Kind kind) {
        List<Party> owners = task.action().owners();
        Optional<Speaker> speaker =
                owners.stream()
                        .findFirst()
                        .filter(Speaker.class::isInstance)
                        .map(Speaker.class::cast)
                        .filter(this::speaks);
        List<String> paragraphs = new ArrayList<>(task.paragraphs());
        String lost = lost(task, owners.subList(speaker.isPresent() ? 1 : 0, owners.size()));
        if (!lost.isEmpty()) {
            paragraphs.add(paragraphs.removeLast() + " (" + lost + ")");
        }
        return new Statement(
                task.id(),
                kind,
                task.time(),
                speaker,
                paragraphs,
                task.audience(),
                task.points(),
                task.replies());
    }

    /// Organisations of the book can be in charge, but only those of the meeting speak.
    private boolean speaks(Speaker speaker) {
        Meeting meeting = dossier.meeting();
        return switch (speaker) {
            case Attendee _ -> true;
            case Body body ->
                    Stream.concat(
                                    meeting.host().stream(),
                                    meeting.delegations().stream()
                                            .flatMap(it -> it.organisation().stream()))
                            .anyMatch(it -> it.organisation().equals(body.organisation()));
        };
    }

    /// What stands in the minutes is Indonesian whatever language the window speaks.
    private String lost(Task task, List<Party> others) {
        List<String> parts = new ArrayList<>();
        if (!others.isEmpty()) {
            parts.add(
                    "bersama " + String.join(", ", others.stream().map(dossier::nameOf).toList()));
        }
        task.action().due().ifPresent(day -> parts.add("batas " + DateText.day(day)));
        return String.join("; ", parts);
    }
}
