package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Following;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Party;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What becomes of actions after their meetings. The action itself changes, also where the minutes
/// it stands in are final: those keep what they said beside it, and documents made of them print
/// that.
public final class FollowUp {

    private FollowUp() {}

    /// Changes an action by hand, as [Op#FOLLOW_ACTION].
    ///
    /// @param note may be blank
    public static Edit<Following> change(Id action, Action after, String note, Stamp stamp) {
        return draft -> {
            Action before = task(draft, action).action();
            return before.equals(after)
                    ? draft.following(action)
                    : step(
                            draft,
                            action,
                            new ActionStep(
                                    Optional.empty(), Decision.CHANGE, stamp, before, after, note));
        };
    }

    /// Says how far actions are, as [Op#FOLLOW_ACTION]: as one step of the history, however many.
    ///
    /// @param today the day it was done on, if it is done now
    /// @return how many became something else
    public static Edit<Integer> status(
            List<Id> actions, Status status, LocalDate today, Stamp stamp) {
        return draft -> {
            int changed = 0;
            for (Id action : actions) {
                Action before = task(draft, action).action();
                Action after =
                        status == Status.DONE
                                ? before.done(before.doneOn().orElse(today))
                                : before.undone(status);
                change(action, after, "", stamp).apply(draft);
                changed += before.equals(after) ? 0 : 1;
            }
            return changed;
        };
    }

    /// Types the last day of an action, counted from its meeting, as [Op#FOLLOW_ACTION]; blank
    /// takes it away.
    public static Edit<Typed<Following>> due(Id action, String text, Stamp stamp) {
        return typed(
                action,
                stamp,
                (before, reader) -> {
                    Typed<Optional<LocalDate>> read = reader.due(text);
                    return new Typed<>(read.value().map(before::withDue), read.told());
                });
    }

    /// Types who is in charge of an action, separated by `;`, as [Op#FOLLOW_ACTION]; blank for
    /// nobody.
    public static Edit<Typed<Following>> owners(Id action, String text, Stamp stamp) {
        return typed(
                action,
                stamp,
                (before, reader) -> {
                    Typed<List<Party>> read = reader.owners(text);
                    return new Typed<>(read.value().map(before::withOwners), read.told());
                });
    }

    /// Notes that whoever is in charge was reminded of actions, as [Op#REMIND].
    ///
    /// @return how many
    public static Edit<Integer> remind(List<Id> actions, Stamp stamp) {
        return draft -> {
            for (Id action : actions) {
                Action now = task(draft, action).action();
                step(
                        draft,
                        action,
                        new ActionStep(Optional.empty(), Decision.REMIND, stamp, now, now, ""));
            }
            return actions.size();
        };
    }

    private static Edit<Typed<Following>> typed(
            Id action, Stamp stamp, BiFunction<Action, HeadReader, Typed<Action>> change) {
        return draft -> {
            Meeting meeting = meeting(draft, action);
            HeadReader reader =
                    new HeadReader(new KnownBook(draft).toReader(), draft::newId, meeting);
            Typed<Action> after = change.apply(task(draft, action).action(), reader);
            return new Typed<>(
                    after.value().map(it -> change(action, it, "", stamp).apply(draft)),
                    after.told());
        };
    }

    /// Adds what shows that an action was done, as [Op#ADD_EVIDENCE].
    ///
    /// @param text blank only when there is a file
    /// @throws Refused when the action is there no more
    public static Edit<Following> prove(
            Id action, String text, Optional<NamedBytes> file, Stamp stamp) {
        return draft -> {
            meeting(draft, action);
            Following following = draft.following(action).with(evidence(draft, text, file, stamp));
            draft.put(following);
            return following;
        };
    }

    /// Takes a piece of evidence away, as [Op#REMOVE_EVIDENCE].
    public static Edit<Following> disprove(Id action, Id evidence) {
        return draft -> {
            Following following = draft.following(action).withoutEvidence(evidence);
            draft.put(following);
            return following;
        };
    }

    static Evidence evidence(Draft draft, String text, Optional<NamedBytes> file, Stamp stamp) {
        Optional<KeptFile> kept = file.map(it -> it.keptIn(draft));
        return new Evidence(draft.newId(), text, kept, stamp);
    }

    static Task task(Draft draft, Id action) {
        return (Task)
                meeting(draft, action)
                        .entries()
                        .filter(entry -> entry.id().equals(action))
                        .findFirst()
                        .orElseThrow();
    }

    /// Takes a step, and changes the action by it.
    static Following step(Draft draft, Id action, ActionStep step) {
        Following following = draft.following(action).with(step);
        return become(draft, following, step.after());
    }

    /// Makes an action another one.
    static Following become(Draft draft, Following following, Action after) {
        Id action = following.action();
        Meeting meeting = meeting(draft, action);
        Action before = task(draft, action).action();
        Optional<Action> minuted = following.minuted();
        if (draft.review(meeting.id()).seal().isPresent()) {
            minuted = minuted.or(() -> Optional.of(before)).filter(it -> !it.equals(after));
        }
        Following become = following.minuted(minuted);
        draft.put(become);
        draft.putSealed(Line.withAction(meeting, action, _ -> after));
        return become;
    }

    private static Meeting meeting(Draft draft, Id action) {
        return draft.records()
                .actions()
                .meetingOf(action)
                .flatMap(draft::meeting)
                .orElseThrow(() -> new Refused(Message.of("review.action.gone")));
    }
}
