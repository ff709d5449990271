package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An action in a list.
///
/// @param id identity
/// @param meeting the meeting it comes from
/// @param text what is to be done, paragraphs on lines of their own
/// @param owners in charge, in the order written
/// @param due last day
/// @param doneOn the day it was done
/// @param priority usually normal
/// @param status how far it has got
/// @param points the points of agreements it belongs to
public record ActionLine(
        Id id,
        Id meeting,
        String text,
        List<Owner> owners,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        Priority priority,
        Status status,
        List<PointLink> points) {

    public ActionLine {
        owners = List.copyOf(owners);
        points = List.copyOf(points);
    }

    /// Whether it should have been done before a day and is neither done nor cancelled.
    public boolean overdueOn(LocalDate today) {
        return open() && due.filter(day -> day.isBefore(today)).isPresent();
    }

    /// Whether it is neither done nor cancelled.
    public boolean open() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    /// Somebody in charge.
    ///
    /// @param id identity; empty for free words
    /// @param name as it stands in the line
    public record Owner(Kind kind, Optional<Id> id, String name) {

        /// What somebody in charge can be.
        public enum Kind {
            PERSON,
            ORGANISATION,
            WORDS
        }
    }

    /// A point of an agreement.
    ///
    /// @param agreement identity of the agreement
    /// @param number number of the agreement
    /// @param point number of the point
    public record PointLink(Id agreement, String number, int point) {}
}
