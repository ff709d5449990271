package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.action.Following;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.Party;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The open actions of earlier meetings: each has to get a decision before the minutes of a later
/// one become final. Earlier are those of the same series, whatever it was called then, and those
/// the same organisations took part in: two of them, for the office itself is at all its meetings;
/// or the only one of both. Of two meetings of one day the one whose time is not known is the
/// earlier one.
public final class CarryOver {

    private CarryOver() {}

    /// What a meeting decides about an action.
    public sealed interface Choice {

        /// Lanjut.
        record Continue() implements Choice {}

        /// Selesai.
        ///
        /// @param on the day
        /// @param evidence in words; may be blank
        /// @param file shows it
        record Done(LocalDate on, String evidence, Optional<NamedBytes> file) implements Choice {}

        /// Tunda.
        ///
        /// @param until the new last day
        record Postpone(LocalDate until) implements Choice {}

        /// Alihkan.
        ///
        /// @param to who is in charge from now on
        /// @param reason not blank
        record HandOver(Party to, String reason) implements Choice {

            public HandOver {
                if (reason.isBlank()) {
                    throw new IllegalArgumentException("handed over for a reason");
                }
            }
        }
    }

    /// Those of a meeting, earliest due day first, those without a day last. Final minutes have
    /// those they decided about: what was begun again afterwards, or entered later, is for the
    /// meetings behind them.
    static List<Carried> of(Snapshot book, Meeting meeting) {
        Set<Id> related =
                book.records().reviews().isSealed(meeting.id())
                        ? Set.of()
                        : new HashSet<>(book.records().meetings().related(meeting.id()));
        Set<Id> decided = new HashSet<>(book.records().followings().decidedBy(meeting.id()));
        if (related.isEmpty() && decided.isEmpty()) {
            return List.of();
        }
        Map<Id, MeetingLine> origins =
                book.meetingLines().stream()
                        .collect(Collectors.toMap(MeetingLine::id, Function.identity()));
        List<ActionLine> lines =
                decided.isEmpty()
                        ? book.records().actions().open()
                        : book.records().actions().all();
        return lines.stream()
                .filter(
                        line ->
                                decided.contains(line.id())
                                        || (line.open() && related.contains(line.meeting())))
                .flatMap(
                        line ->
                                Optional.ofNullable(origins.get(line.meeting()))
                                        .map(
                                                origin ->
                                                        new Carried(
                                                                line,
                                                                origin,
                                                                book.following(line.id())
                                                                        .decidedBy(meeting.id())))
                                        .stream())
                .sorted(Carried.BY_DUE)
                .toList();
    }

    /// Decides about an action, as the [Op] of the choice; a former decision of the meeting goes,
    /// and the action is as it was before that.
    public static Edit<Following> decide(Id meeting, Id action, Choice choice, Stamp stamp) {
        return draft -> {
            requireUnsealed(draft, meeting);
            Action now = FollowUp.task(draft, action).action();
            Following following = draft.following(action);
            Action before = before(following, meeting, now);
            ActionStep step =
                    new ActionStep(
                            Optional.of(meeting),
                            decision(choice),
                            stamp,
                            before,
                            after(before, choice),
                            note(choice));
            if (choice instanceof Choice.Done(_, String words, var file)
                    && !(words.isBlank() && file.isEmpty())) {
                draft.put(following.with(FollowUp.evidence(draft, words, file, stamp)));
            }
            return FollowUp.step(draft, action, step);
        };
    }

    /// Lets all actions go on that nothing is decided about yet, as [Op#DECIDE_REST].
    ///
    /// @return how many
    public static Edit<Integer> continueRest(Id meeting, Stamp stamp) {
        return draft -> {
            List<Carried> open =
                    of(draft, draft.meeting(meeting).orElseThrow()).stream()
                            .filter(it -> it.decision().isEmpty())
                            .toList();
            for (Carried one : open) {
                decide(meeting, one.action().id(), new Choice.Continue(), stamp).apply(draft);
            }
            return open.size();
        };
    }

    /// Takes a decision away again, as [Op#UNDECIDE].
    public static Edit<Following> undecide(Id meeting, Id action) {
        return draft -> {
            requireUnsealed(draft, meeting);
            Action now = FollowUp.task(draft, action).action();
            Following following = draft.following(action);
            return FollowUp.become(
                    draft, following.without(meeting), before(following, meeting, now));
        };
    }

    /// The step of the history a choice is.
    public static Op op(Choice choice) {
        return switch (choice) {
            case Choice.Continue _ -> Op.DECIDE_CONTINUE;
            case Choice.Done _ -> Op.DECIDE_DONE;
            case Choice.Postpone _ -> Op.DECIDE_POSTPONE;
            case Choice.HandOver _ -> Op.DECIDE_HAND_OVER;
        };
    }

    /// What the action was before the meeting decided, unless somebody changed it since.
    private static Action before(Following following, Id meeting, Action now) {
        return following
                .decidedBy(meeting)
                .filter(it -> it.after().equals(now))
                .map(ActionStep::before)
                .orElse(now);
    }

    private static Action after(Action before, Choice choice) {
        return switch (choice) {
            case Choice.Continue _ -> before;
            case Choice.Done done -> before.done(done.on());
            case Choice.Postpone postpone -> before.withDue(Optional.of(postpone.until()));
            case Choice.HandOver handOver -> before.withOwners(List.of(handOver.to()));
        };
    }

    private static Decision decision(Choice choice) {
        return switch (choice) {
            case Choice.Continue _ -> Decision.CONTINUE;
            case Choice.Done _ -> Decision.DONE;
            case Choice.Postpone _ -> Decision.POSTPONE;
            case Choice.HandOver _ -> Decision.HAND_OVER;
        };
    }

    private static String note(Choice choice) {
        return choice instanceof Choice.HandOver handOver ? handOver.reason() : "";
    }

    private static void requireUnsealed(Draft draft, Id meeting) {
        Meeting deciding = draft.meeting(meeting).orElseThrow();
        if (draft.review(meeting).seal().isPresent()) {
            throw new Refused(Message.of("review.final", deciding.title()));
        }
    }
}
