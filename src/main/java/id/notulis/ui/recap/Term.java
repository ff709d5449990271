package id.notulis.ui.recap;

import id.notulis.model.calendar.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// How long a time is that a document is about.
enum Term {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    /// Two days chosen apart.
    FREE(0),
    /// All there is.
    ALL(0);

    private final int months;

    Term(int months) {
        this.months = months;
    }

    /// The one a day belongs to; nothing where no day says it.
    Optional<DateRange> around(LocalDate day) {
        if (months == 0) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(day);
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % months);
        return Optional.of(
                new DateRange(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
    }

    /// Whether there is one before it.
    boolean canBeShifted() {
        return months > 0;
    }
}
