package id.notulis.model.survey;

import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/// How far actions have got.
///
/// @param all of them
/// @param open not begun
/// @param inProgress begun
/// @param done done
/// @param cancelled given up
/// @param dated done ones that had a day to be done by, and tell the day they were done
/// @param inTime those of them that were done by then
/// @param late neither done nor cancelled, though their day had passed
public record ActionFigures(
        int all,
        int open,
        int inProgress,
        int done,
        int cancelled,
        int dated,
        int inTime,
        int late) {

    /// @param asOf the day lateness is told as of
    public static ActionFigures of(Collection<ActionLine> actions, LocalDate asOf) {
        return new ActionFigures(
                actions.size(),
                count(actions, is(Status.OPEN)),
                count(actions, is(Status.IN_PROGRESS)),
                count(actions, is(Status.DONE)),
                count(actions, is(Status.CANCELLED)),
                count(actions, ActionFigures::isDated),
                count(actions, ActionFigures::isInTime),
                count(actions, action -> action.overdueOn(asOf)));
    }

    /// The done ones among those not given up; nothing when there are none.
    public Optional<Share> shareDone() {
        return Share.of(done, all - cancelled);
    }

    /// Those done in time among the done ones of which that is known.
    public Optional<Share> shareInTime() {
        return Share.of(inTime, dated);
    }

    private static int count(Collection<ActionLine> actions, Predicate<ActionLine> wanted) {
        return (int) actions.stream().filter(wanted).count();
    }

    private static Predicate<ActionLine> is(Status status) {
        return action -> action.status() == status;
    }

    private static boolean isDated(ActionLine action) {
        return action.status() == Status.DONE
                && action.due().isPresent()
                && action.doneOn().isPresent();
    }

    private static boolean isInTime(ActionLine action) {
        return isDated(action)
                && !action.doneOn().orElseThrow().isAfter(action.due().orElseThrow());
    }
}
