package id.notulis.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/// Dates as Indonesian offices write them. The day always stands before the month, a year of two
/// digits lies in this century, names are read in any case and written in the standard spelling.
public final class DateText {

    private DateText() {}

    /// Reads a day or several days in a row: `Rabu, 4 Juni 2025`, `4 Jun 2025`, `4/6/2025`,
    /// `4/6/25`, `4-6-2025`, `2025-06-04`, `4-5 Juni 2025`, `30 Juni – 2 Juli 2025`, two whole
    /// dates with a dash or `s.d.` between them. Any of these may have a weekday before it.
    public static Reading<Dated> readRange(String text) {
        return DateReader.range(text);
    }

    /// Reads a single day, in the forms of [#readRange(String)].
    public static Reading<Dated> readDay(String text) {
        return switch (DateReader.range(text)) {
            case Reading.Understood<Dated>(Dated dated) when !dated.range().singleDay() ->
                    new Reading.Unreadable<>();
            case Reading<Dated> other -> other;
        };
    }

    /// Reads a day and month without a year: `31/12`, `31 Desember`. The 29th of February is
    /// possible.
    public static Reading<MonthDay> readDayAndMonth(String text) {
        return DateReader.dayAndMonth(text);
    }

    /// The weekday of that name.
    public static Optional<DayOfWeek> readWeekday(String text) {
        return CalendarWords.dayNamed(text.strip());
    }

    /// The first such date on or after a day; for the 29th of February in the next leap year.
    public static LocalDate onOrAfter(MonthDay wanted, LocalDate day) {
        int year = day.getYear();
        while (!wanted.isValidYear(year) || wanted.atYear(year).isBefore(day)) {
            year++;
        }
        return wanted.atYear(year);
    }

    /// `Rabu`.
    public static String weekday(DayOfWeek day) {
        return CalendarWords.day(day);
    }

    /// `4 Juni 2025`.
    public static String day(LocalDate day) {
        return dayAndMonth(day) + ' ' + year(day);
    }

    /// `Rabu, 4 Juni 2025`.
    public static String longDay(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + day(day);
    }

    /// `Rabu, 4 Juni 2025`, `4–5 Juni 2025`, `30 Juni – 2 Juli 2025` or `30 Desember 2025 – 2
    /// Januari 2026`: nothing is said twice.
    public static String range(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (range.singleDay()) {
            return longDay(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return dayAndMonth(first) + " – " + day(last);
        }
        return first.getDayOfMonth() + "–" + day(last);
    }

    /// `4/6/2025`.
    public static String numeric(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + '/' + year(day);
    }

    /// `2025-06-04`.
    public static String iso(LocalDate day) {
        return day.toString();
    }

    /// The month as document numbers have it: `VI`.
    public static String romanMonth(Month month) {
        return CalendarWords.roman(month);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + CalendarWords.month(day.getMonth());
    }

    private static String year(LocalDate day) {
        String digits = Integer.toString(day.getYear());
        return digits.length() < DateReader.YEAR_DIGITS
                ? "0".repeat(DateReader.YEAR_DIGITS - digits.length()) + digits
                : digits;
    }
}
