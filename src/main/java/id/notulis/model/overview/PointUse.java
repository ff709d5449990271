package id.notulis.model.overview;

import id.notulis.model.agreement.Point;
import java.time.LocalDate;
import java.util.Optional;

/// A point of an agreement and how much it was worked on.
public record PointUse(Point point, Counts counts) {

    /// @param meetings how many meetings have a line that belongs to it
    /// @param actionsOpen how many actions are neither done nor cancelled
    /// @param actionsDone how many are done
    /// @param lastDiscussed the first day of the latest such meeting
    public record Counts(
            int meetings, int actionsOpen, int actionsDone, Optional<LocalDate> lastDiscussed) {

        public static final Counts NONE = new Counts(0, 0, 0, Optional.empty());
    }
}
