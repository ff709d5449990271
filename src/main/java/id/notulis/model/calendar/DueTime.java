package id.notulis.model.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/// A time around today that the last day of something can be in.
public enum DueTime {
    LAST_MONTH,
    THIS_MONTH,
    NEXT_MONTH,
    LAST_YEAR,
    THIS_YEAR;

    public DateRange around(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return switch (this) {
            case LAST_MONTH -> of(month.minusMonths(1));
            case THIS_MONTH -> of(month);
            case NEXT_MONTH -> of(month.plusMonths(1));
            case LAST_YEAR -> year(today.getYear() - 1);
            case THIS_YEAR -> year(today.getYear());
        };
    }

    private static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
