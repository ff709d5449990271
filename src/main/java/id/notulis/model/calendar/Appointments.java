package id.notulis.model.calendar;

import id.notulis.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What of a book belongs into a calendar.
///
/// @param meetings by day
/// @param dues by day
/// @param classified how many meetings stay out because they are classified
public record Appointments(List<OfMeeting> meetings, List<Due> dues, int classified) {

    public Appointments {
        meetings = List.copyOf(meetings);
        dues = List.copyOf(dues);
    }

    /// A meeting.
    ///
    /// @param place may be blank
    /// @param changed when it was changed last; empty where that is not known
    public record OfMeeting(
            Id id,
            String title,
            DateRange days,
            Optional<TimeSpan> time,
            String place,
            Optional<Instant> changed) {}

    /// The last day of an action that is neither done nor cancelled.
    ///
    /// @param text what is to be done
    /// @param changed when it was changed last; empty where that is not known
    public record Due(Id id, String text, LocalDate day, Optional<Instant> changed) {}
}
