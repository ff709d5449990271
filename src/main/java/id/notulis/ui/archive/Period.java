package id.notulis.ui.archive;

import id.notulis.model.calendar.DateRange;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.util.Optional;

/// A period to choose.
///
/// @param year only for a year
record Period(Kind kind, int year) {

    static final Period ALL = new Period(Kind.ALL, 0);
    static final Period MONTH = new Period(Kind.MONTH, 0);
    static final Period RANGE = new Period(Kind.RANGE, 0);

    enum Kind {
        ALL,
        /// The month of today.
        MONTH,
        YEAR,
        /// Between two days chosen apart.
        RANGE
    }

    static Period of(Optional<DateRange> days, LocalDate today) {
        if (days.isEmpty()) {
            return ALL;
        }
        if (days.equals(MONTH.days(today))) {
            return MONTH;
        }
        Period year = new Period(Kind.YEAR, days.get().first().getYear());
        return days.equals(year.days(today)) ? year : RANGE;
    }

    /// Nothing for all, and for days chosen apart.
    Optional<DateRange> days(LocalDate today) {
        return switch (kind) {
            case ALL, RANGE -> Optional.empty();
            case MONTH ->
                    Optional.of(
                            new DateRange(
                                    today.withDayOfMonth(1),
                                    today.withDayOfMonth(today.lengthOfMonth())));
            case YEAR ->
                    Optional.of(
                            new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        };
    }

    String label(Words words, int thisYear) {
        return switch (kind) {
            case ALL -> words.of("archive.period.all");
            case MONTH -> words.of("archive.period.month");
            case YEAR ->
                    year == thisYear
                            ? words.of("archive.period.this.year", year)
                            : Integer.toString(year);
            case RANGE -> words.of("archive.period.range");
        };
    }
}
