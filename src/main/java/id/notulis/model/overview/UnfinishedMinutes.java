package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Minutes of a meeting that is over, not final yet.
///
/// @param id identity of the meeting
/// @param title what it was about
/// @param status never final
/// @param date nothing when nobody wrote one
/// @param lacking what is not there yet
public record UnfinishedMinutes(
        Id id, String title, MeetingStatus status, Optional<DateRange> date, Lacking lacking) {

    /// What minutes lack that a look at the list can tell; review asks for more.
    ///
    /// @param lines whether nothing at all was written
    /// @param people whether nobody is noted as present
    /// @param end whether nobody recorded when it ended
    /// @param owners how many actions have nobody in charge
    /// @param dueDays how many actions have no last day
    public record Lacking(boolean lines, boolean people, boolean end, int owners, int dueDays) {}

    /// Days since it was over; nothing when there is no date.
    public Optional<Long> age(LocalDate today) {
        return date.map(days -> ChronoUnit.DAYS.between(days.last(), today));
    }
}
