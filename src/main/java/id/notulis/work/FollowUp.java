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
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import java.util.Optional;

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
