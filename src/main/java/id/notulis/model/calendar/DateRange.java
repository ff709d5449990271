package id.notulis.model.calendar;

import java.time.LocalDate;

/// One day, or several in a row.
///
/// @param first the first day
/// @param last the last day, the first one again for a single day; never before it
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean singleDay() {
        return first.equals(last);
    }
}
