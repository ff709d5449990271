package id.notulis.model.overview;

import id.notulis.model.calendar.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The meetings of one week, in the order they take place.
public record Week(DateRange days, List<MeetingLine> meetings) {

    public Week {
        meetings = List.copyOf(meetings);
    }

    /// The week a day belongs to, from Monday to Sunday.
    public static DateRange around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusDays(6));
    }
}
