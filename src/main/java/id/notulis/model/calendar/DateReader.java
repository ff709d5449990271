package id.notulis.model.calendar;

import id.notulis.model.Blanks;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the written forms of dates apart.
final class DateReader {

    static final int YEAR_DIGITS = 4;

    /// No date is longer; what is needs not be looked at, however long it is.
    private static final int LONGEST = 100;

    private static final int CENTURY = 2000;

    private static final String DAY = "(\\d{1,2})";
    private static final String MONTH = "(\\p{L}{3,9}\\.?)";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String UNTIL = " ?(?:[-–—]|(?i:s\\.d\\.?|s/d|sampai(?: dengan)?)) ?";

    private static final Pattern WEEKDAY =
            Pattern.compile("(\\p{L}+(?:['’`]\\p{L}+)?)(?: ?, ?| )(.+)");
    private static final Pattern NAMED = Pattern.compile(DAY + " ?" + MONTH + " ?" + YEAR);
    private static final Pattern SLASHED = Pattern.compile(DAY + " ?/ ?(\\d{1,2}) ?/ ?" + YEAR);
    private static final Pattern DASHED = Pattern.compile(DAY + "-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WITHIN_MONTH =
            Pattern.compile(DAY + UNTIL + DAY + " ?" + MONTH + " ?" + YEAR);
    private static final Pattern WITHIN_YEAR =
            Pattern.compile(DAY + " ?" + MONTH + UNTIL + DAY + " ?" + MONTH + " ?" + YEAR);
    private static final Pattern BETWEEN = Pattern.compile(UNTIL);
    private static final Pattern NAMED_WITHOUT_YEAR = Pattern.compile(DAY + " ?" + MONTH);
    private static final Pattern SLASHED_WITHOUT_YEAR = Pattern.compile(DAY + " ?/ ?(\\d{1,2})");

    private DateReader() {}

    static Reading<Dated> range(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable<>();
        }
        String tidy = Blanks.single(text);
        Matcher matcher = WEEKDAY.matcher(tidy);
        if (matcher.matches()) {
            Optional<DayOfWeek> weekday = CalendarWords.dayNamed(matcher.group(1));
            return weekday.isPresent()
                    ? dated(matcher.group(2), weekday)
                    : new Reading.Unreadable<>();
        }
        return dated(tidy, Optional.empty());
    }

    static Reading<MonthDay> dayAndMonth(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable<>();
        }
        String tidy = Blanks.single(text);
        Matcher named = NAMED_WITHOUT_YEAR.matcher(tidy);
        if (named.matches()) {
            Optional<Month> month = CalendarWords.monthNamed(named.group(2));
            return month.isPresent()
                    ? monthDay(month.get().getValue(), named.group(1))
                    : new Reading.Unreadable<>();
        }
        Matcher slashed = SLASHED_WITHOUT_YEAR.matcher(tidy);
        return slashed.matches()
                ? monthDay(Integer.parseInt(slashed.group(2)), slashed.group(1))
                : new Reading.Unreadable<>();
    }

    private static Reading<Dated> dated(String text, Optional<DayOfWeek> weekday) {
        return switch (span(text)) {
            case Reading.Understood<DateRange>(DateRange range) ->
                    new Reading.Understood<>(new Dated(range, weekday));
            case Reading.Impossible<DateRange> _ -> new Reading.Impossible<>();
            case Reading.Unreadable<DateRange> _ -> new Reading.Unreadable<>();
        };
    }

    private static Reading<DateRange> span(String text) {
        Reading<LocalDate> single = day(text);
        if (!(single instanceof Reading.Unreadable)) {
            return between(single, single);
        }
        Matcher withinMonth = WITHIN_MONTH.matcher(text);
        if (withinMonth.matches()) {
            String month = withinMonth.group(3);
            String year = withinMonth.group(4);
            return between(
                    named(withinMonth.group(1), month, year),
                    named(withinMonth.group(2), month, year));
        }
        Matcher withinYear = WITHIN_YEAR.matcher(text);
        if (withinYear.matches()) {
            String year = withinYear.group(5);
            return between(
                    named(withinYear.group(1), withinYear.group(2), year),
                    named(withinYear.group(3), withinYear.group(4), year));
        }
        return twoDates(text);
    }

    /// The hyphen between two dates is not the only one when the dates have hyphens of their own.
    private static Reading<DateRange> twoDates(String text) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            Reading<DateRange> both =
                    between(
                            day(text.substring(0, between.start())),
                            day(text.substring(between.end())));
            if (!(both instanceof Reading.Unreadable)) {
                return both;
            }
        }
        return new Reading.Unreadable<>();
    }

    private static Reading<DateRange> between(Reading<LocalDate> first, Reading<LocalDate> last) {
        if (first instanceof Reading.Understood<LocalDate>(LocalDate from)
                && last instanceof Reading.Understood<LocalDate>(LocalDate to)) {
            return to.isBefore(from)
                    ? new Reading.Impossible<>()
                    : new Reading.Understood<>(new DateRange(from, to));
        }
        return first instanceof Reading.Unreadable || last instanceof Reading.Unreadable
                ? new Reading.Unreadable<>()
                : new Reading.Impossible<>();
    }

    private static Reading<LocalDate> day(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2), named.group(3));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return date(slashed.group(3), slashed.group(2), slashed.group(1));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return date(dashed.group(3), dashed.group(2), dashed.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? date(iso.group(1), iso.group(2), iso.group(3))
                : new Reading.Unreadable<>();
    }

    private static Reading<LocalDate> named(String day, String monthName, String year) {
        Optional<Month> month = CalendarWords.monthNamed(monthName);
        return month.isPresent()
                ? date(year, Integer.toString(month.get().getValue()), day)
                : new Reading.Unreadable<>();
    }

    private static Reading<LocalDate> date(String year, String month, String day) {
        int written = Integer.parseInt(year);
        try {
            return new Reading.Understood<>(
                    LocalDate.of(
                            year.length() == YEAR_DIGITS ? written : CENTURY + written,
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Impossible<>();
        }
    }

    private static Reading<MonthDay> monthDay(int month, String day) {
        try {
            return new Reading.Understood<>(MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Impossible<>();
        }
    }
}
