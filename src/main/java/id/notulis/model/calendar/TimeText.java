package id.notulis.model.calendar;

import id.notulis.model.Blanks;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as Indonesian offices write them: a point between hours and minutes, the zone
/// behind. A colon is read too and never written. Times are whole minutes.
public final class TimeText {

    /// No span of times is longer; what is needs not be looked at, however long it is.
    private static final int LONGEST = 100;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Pattern UNTIL =
            Pattern.compile(" ?(?:[-–—]|s\\.d\\.?|s/d|sampai(?: dengan)?|hingga) ?");
    private static final Pattern AT_THE_CLOCK = Pattern.compile("^(?:pukul|jam) ");
    private static final String OPEN = "selesai";

    private TimeText() {}

    /// Reads `9.00`, `09.00`, `09:00`.
    public static Reading<LocalTime> readTime(String text) {
        return text.length() > LONGEST ? new Reading.Unreadable<>() : time(Blanks.single(text));
    }

    /// Reads `09.00 s.d. 10.30 WIB`, `09.00-selesai`, `pukul 09.00 WIB s.d. selesai`, `09:00 WITA`.
    /// The zone may stand behind either time; two different ones are impossible.
    ///
    /// @param office the zone when none is written
    public static Reading<TimeSpan> readSpan(String text, Zone office) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable<>();
        }
        String[] sides = UNTIL.split(Blanks.single(text).toLowerCase(Locale.ROOT), 2);
        Side first = Side.of(sides[0]);
        Reading<LocalTime> start = time(first.clock());
        if (sides.length == 1) {
            return span(start, known(new TimeSpan.Unknown()), first.zone().orElse(office));
        }
        Side last = Side.of(sides[1]);
        Reading<TimeSpan> span =
                span(start, end(last.clock()), first.zone().or(last::zone).orElse(office));
        boolean atOdds =
                first.zone().isPresent()
                        && last.zone().isPresent()
                        && !first.zone().equals(last.zone());
        return atOdds && span instanceof Reading.Understood ? new Reading.Impossible<>() : span;
    }

    /// `09.00`.
    public static String time(LocalTime time) {
        return twoDigits(time.getHour()) + '.' + twoDigits(time.getMinute());
    }

    /// `09.00 s.d. 10.30 WIB`, `09.00 WIB s.d. selesai`, or `09.00 WIB` when nobody recorded the
    /// end.
    public static String span(TimeSpan span) {
        String start = time(span.start());
        String zone = span.zone().name();
        return switch (span.end()) {
            case TimeSpan.At(LocalTime end) -> start + " s.d. " + time(end) + ' ' + zone;
            case TimeSpan.Open _ -> start + ' ' + zone + " s.d. " + OPEN;
            case TimeSpan.Unknown _ -> start + ' ' + zone;
        };
    }

    private static Reading<TimeSpan> span(
            Reading<LocalTime> start, Reading<TimeSpan.End> end, Zone zone) {
        if (start instanceof Reading.Understood<LocalTime>(LocalTime first)
                && end instanceof Reading.Understood<TimeSpan.End>(TimeSpan.End last)) {
            return new Reading.Understood<>(new TimeSpan(first, last, zone));
        }
        return start instanceof Reading.Unreadable || end instanceof Reading.Unreadable
                ? new Reading.Unreadable<>()
                : new Reading.Impossible<>();
    }

    private static Reading<TimeSpan.End> end(String clock) {
        if (clock.equals(OPEN)) {
            return known(new TimeSpan.Open());
        }
        return switch (time(clock)) {
            case Reading.Understood<LocalTime>(LocalTime end) -> known(new TimeSpan.At(end));
            case Reading.Impossible<LocalTime> _ -> new Reading.Impossible<>();
            case Reading.Unreadable<LocalTime> _ -> new Reading.Unreadable<>();
        };
    }

    private static Reading<TimeSpan.End> known(TimeSpan.End end) {
        return new Reading.Understood<>(end);
    }

    private static Reading<LocalTime> time(String clock) {
        Matcher matcher = TIME.matcher(clock);
        if (!matcher.matches()) {
            return new Reading.Unreadable<>();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        return hour < HOURS && minute < MINUTES
                ? new Reading.Understood<>(LocalTime.of(hour, minute))
                : new Reading.Impossible<>();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// What stands before or behind the word between the times, in lower case.
    private record Side(String clock, Optional<Zone> zone) {

        static Side of(String text) {
            String clock = AT_THE_CLOCK.matcher(text).replaceFirst("");
            for (Zone zone : Zone.values()) {
                String name = zone.name().toLowerCase(Locale.ROOT);
                if (clock.endsWith(name)) {
                    String before = clock.substring(0, clock.length() - name.length()).strip();
                    return new Side(before, Optional.of(zone));
                }
            }
            return new Side(clock, Optional.empty());
        }
    }
}
