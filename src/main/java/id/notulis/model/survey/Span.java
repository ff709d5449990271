package id.notulis.model.survey;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A part of a span of time, and what it is called on paper.
///
/// @param name `Juni 2025`, `Triwulan II Tahun 2025`
/// @param days the first and the last
public record Span(String name, DateRange days) {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /// The span as an office calls it: by month, quarter, half or whole year where it is one, else
    /// by its days.
    public static Span of(DateRange days) {
        return new Span(name(days), days);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    /// Its months, in order; the first and the last one may be cut.
    public List<Span> months() {
        return parts(1);
    }

    /// Its quarters of the calendar; the first and the last one may be cut.
    public List<Span> quarters() {
        return parts(MONTHS_A_QUARTER);
    }

    /// Its years of the calendar; the first and the last one may be cut.
    public List<Span> years() {
        return parts(MONTHS_A_YEAR);
    }

    /// Months as long as there are no more of them than a chart or a table can show side by side,
    /// then quarters, then years.
    public List<Span> steps(int most) {
        return months().size() <= most
                ? months()
                : quarters().size() <= most ? quarters() : years();
    }

    private List<Span> parts(int months) {
        YearMonth last = YearMonth.from(days.last());
        YearMonth from = YearMonth.from(days.first());
        from = from.minusMonths((from.getMonthValue() - 1) % months);
        List<Span> parts = new ArrayList<>();
        for (YearMonth at = from; !at.isAfter(last); at = at.plusMonths(months)) {
            DateRange whole = new DateRange(at.atDay(1), at.plusMonths(months - 1L).atEndOfMonth());
            LocalDate first = whole.first().isBefore(days.first()) ? days.first() : whole.first();
            LocalDate end = whole.last().isAfter(days.last()) ? days.last() : whole.last();
            parts.add(new Span(name(whole), new DateRange(first, end)));
        }
        return parts;
    }

    private static String name(DateRange days) {
        YearMonth first = YearMonth.from(days.first());
        YearMonth last = YearMonth.from(days.last());
        boolean whole =
                days.first().getDayOfMonth() == 1 && days.last().equals(last.atEndOfMonth());
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        int year = first.getYear();
        if (!whole || year != last.getYear()) {
            return days.singleDay() ? DateText.longDay(days.first()) : fromUntil(days, whole);
        }
        int before = first.getMonthValue() - 1;
        if (months == MONTHS_A_YEAR) {
            return "Tahun " + year;
        }
        if (months == 2 * MONTHS_A_QUARTER && before % months == 0) {
            return "Semester " + ROMAN.get(before / months) + " Tahun " + year;
        }
        if (months == MONTHS_A_QUARTER && before % months == 0) {
            return "Triwulan " + ROMAN.get(before / months) + " Tahun " + year;
        }
        return months == 1 ? month(first) : fromUntil(days, true);
    }

    private static String fromUntil(DateRange days, boolean whole) {
        return whole
                ? month(YearMonth.from(days.first()))
                        + " s.d. "
                        + month(YearMonth.from(days.last()))
                : DateText.day(days.first()) + " s.d. " + DateText.day(days.last());
    }

    private static String month(YearMonth month) {
        String day = DateText.day(month.atDay(1));
        return day.substring(day.indexOf(' ') + 1);
    }
}
