package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Following;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the book holds of an action, from its meeting on. Nothing is concluded from what it does
/// not hold: what was changed while the minutes were being written left no step.
///
/// @param task the line of the minutes, its action as it stands today
/// @param origin the meeting it comes from
/// @param first the action before the first step
/// @param steps in the order they were taken
/// @param evidence in the order it came
/// @param minuted the action as final minutes say it, where that is no longer so
/// @param names what those are called who are or were in charge
public record ActionHistory(
        Task task,
        Meeting origin,
        Action first,
        List<Step> steps,
        List<Evidence> evidence,
        Optional<Action> minuted,
        Map<Party, String> names) {

    public ActionHistory {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
        names = Map.copyOf(names);
    }

    /// A step and where it was decided.
    ///
    /// @param meeting the meeting that decided it, also one in the recycle bin; empty when none did
    public record Step(ActionStep step, Optional<Meeting> meeting) {}

    /// That of an action of a meeting; nothing when it is gone.
    public static Optional<ActionHistory> of(Snapshot book, Id meeting, Id action) {
        return book.dossier(meeting)
                .flatMap(
                        dossier ->
                                dossier.meeting()
                                        .entries()
                                        .filter(it -> it.id().equals(action))
                                        .filter(Task.class::isInstance)
                                        .findFirst()
                                        .map(it -> of(book, dossier, (Task) it)));
    }

    private static ActionHistory of(Snapshot book, Dossier dossier, Task task) {
        Following following = book.following(task.id());
        List<Step> steps =
                following.steps().stream()
                        .map(it -> new Step(it, it.meeting().flatMap(id -> decider(book, id))))
                        .toList();
        Action first =
                following.steps().isEmpty() ? task.action() : following.steps().getFirst().before();
        Map<Party, String> names = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(task.action()),
                        Stream.concat(
                                following.minuted().stream(),
                                following.steps().stream()
                                        .flatMap(it -> Stream.of(it.before(), it.after()))))
                .flatMap(it -> it.owners().stream())
                .distinct()
                .forEach(it -> names.put(it, name(book, dossier, it)));
        return new ActionHistory(
                task,
                dossier.meeting(),
                first,
                steps,
                following.evidence(),
                following.minuted(),
                names);
    }

    private static Optional<Meeting> decider(Snapshot book, Id meeting) {
        return book.meeting(meeting).or(() -> book.binnedMeeting(meeting));
    }

    /// Somebody once in charge may have been taken off the list of the meeting since.
    private static String name(Snapshot book, Dossier dossier, Party party) {
        if (party instanceof Attendee(var person)
                && dossier.meeting().attendance(person).isEmpty()) {
            return book.person(person).map(Person::name).map(PersonName::name).orElse("?");
        }
        return dossier.nameOf(party);
    }
}
