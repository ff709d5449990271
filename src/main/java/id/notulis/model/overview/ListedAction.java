package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionLine.Owner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// An action in the list of all actions.
///
/// @param id identity of the line
/// @param meeting where it comes from
/// @param text what is to be done, paragraphs on lines of their own
/// @param owners in charge, in the order written
/// @param due last day
/// @param doneOn the day it was done
/// @param status how far it has got
/// @param meetingTitle what that meeting was about
/// @param meetingDay its first day
/// @param points the points of agreements it belongs to
/// @param remarked whether it answers a private remark, so that nobody else is told of it
public record ListedAction(
        Id id,
        Id meeting,
        String text,
        List<InCharge> owners,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        Status status,
        String meetingTitle,
        Optional<LocalDate> meetingDay,
        List<OfPoint> points,
        boolean remarked) {

    public ListedAction {
        owners = List.copyOf(owners);
        points = List.copyOf(points);
    }

    /// Somebody in charge, and where that one belongs.
    ///
    /// @param office name of the organisation; blank for an organisation itself and where nobody
    ///   knows
    public record InCharge(Owner owner, String office) {}

    /// A point of an agreement.
    ///
    /// @param place which of the agreements of the meeting, from 1; nothing when the meeting does
    ///   not refer to it
    /// @param number of the point
    /// @param body what it says; blank when the agreement has no such point
    public record OfPoint(Optional<Integer> place, int number, String body) {

        /// `1.2`, as minutes link it.
        public String mark() {
            return place.map(it -> it + ".").orElse("") + number;
        }
    }

    /// Whether it is neither done nor cancelled.
    public boolean open() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    /// Days until its last day, negative once that has passed; nothing when it has none, or nothing
    /// is left to do.
    public Optional<Long> daysLeft(LocalDate today) {
        return due.filter(_ -> open()).map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
