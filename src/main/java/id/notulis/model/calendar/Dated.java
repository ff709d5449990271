package id.notulis.model.calendar;

import java.time.DayOfWeek;
import java.util.Optional;

/// A date as it was read, with the weekday somebody wrote before it.
///
/// @param range the day or days
/// @param weekday the weekday as written, right or wrong; of a range, that of its first day
public record Dated(DateRange range, Optional<DayOfWeek> weekday) {

    /// Whether the weekday that was written, if one was, is that of the first day.
    public boolean weekdayFits() {
        return weekday.isEmpty() || weekday.get() == range.first().getDayOfWeek();
    }
}
