package id.notulis.report;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import java.time.LocalDate;

/// Days as the news write them: `Rabu (4/6/2025)`. The year is always there: a paper made again
/// next year from the same record is still the same paper.
final class NewsDate {

    private NewsDate() {}

    /// `Rabu (4/6/2025)`, `Rabu–Kamis (4–5/6/2025)`, `Senin (30/6/2025) hingga Rabu (2/7/2025)`.
    static String of(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.singleDay()) {
            return day(first);
        }
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return weekday(first)
                    + '–'
                    + weekday(last)
                    + " ("
                    + first.getDayOfMonth()
                    + '–'
                    + DateText.numeric(last)
                    + ')';
        }
        return day(first) + " hingga " + day(last);
    }

    private static String day(LocalDate day) {
        return weekday(day) + " (" + DateText.numeric(day) + ')';
    }

    private static String weekday(LocalDate day) {
        return DateText.weekday(day.getDayOfWeek());
    }
}
