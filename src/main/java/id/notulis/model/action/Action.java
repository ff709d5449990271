package id.notulis.model.action;

import id.notulis.model.people.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Work that follows from a meeting.
///
/// @param owners the persons and organisations in charge, in the order written; may be empty
/// @param due last day to do it
/// @param priority usually normal
/// @param status how far it has got
/// @param doneOn the day it was done; only with [Status#DONE]
public record Action(
        List<Party> owners,
        Optional<LocalDate> due,
        Priority priority,
        Status status,
        Optional<LocalDate> doneOn) {

    public Action {
        owners = List.copyOf(owners);
        if (doneOn.isPresent() && status != Status.DONE) {
            throw new IllegalArgumentException("only what is done has a day it was done on");
        }
    }

    /// The same work of others.
    public Action withOwners(List<Party> others) {
        return new Action(others, due, priority, status, doneOn);
    }

    /// The same work with another last day.
    public Action withDue(Optional<LocalDate> other) {
        return new Action(owners, other, priority, status, doneOn);
    }

    /// The same work done.
    public Action done(LocalDate day) {
        return new Action(owners, due, priority, Status.DONE, Optional.of(day));
    }

    /// The same work in another state than done.
    public Action undone(Status other) {
        return new Action(owners, due, priority, other, Optional.empty());
    }

    /// Whether it should have been done before a day and is neither done nor cancelled.
    public boolean overdueOn(LocalDate today) {
        return (status == Status.OPEN || status == Status.IN_PROGRESS)
                && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
