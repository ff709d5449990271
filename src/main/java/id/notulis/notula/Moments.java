package id.notulis.notula;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.calendar.Zone;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads dates and times and says what is wrong with them.
final class Moments {

    private static final Pattern UNTIL =
            Pattern.compile(
                    "\\s+(?:s\\.\\s?d\\.?|s/d|sampai dengan|sampai|hingga|[–—-])(?:\\s+|$)",
                    Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final Zone zone;

    Moments(Findings findings, Zone zone) {
        this.findings = findings;
        this.zone = zone;
    }

    /// The day or days a label names; empty for a blank value and for a wrong one.
    Optional<DateRange> range(int line, String text) {
        return text.isBlank() ? Optional.empty() : understood(line, text, DateText.readRange(text));
    }

    /// The single day a label names.
    Optional<LocalDate> day(int line, String text) {
        return text.isBlank()
                ? Optional.empty()
                : understood(line, text, DateText.readDay(text)).map(DateRange::first);
    }

    /// Both ends of `DATE s.d. DATE`, of which either may be missing.
    Validity validity(int line, String text) {
        String[] ends = UNTIL.split(' ' + text.strip(), 2);
        if (ends.length == 2) {
            Optional<LocalDate> from = day(line, ends[0].strip());
            Optional<LocalDate> until = day(line, ends[1].strip());
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                findings.warning(line, "notula.valid.order", from.get(), until.get());
            }
            return new Validity(from, until);
        }
        Optional<DateRange> range = range(line, text);
        return new Validity(
                range.map(DateRange::first),
                range.filter(days -> !days.singleDay()).map(DateRange::last));
    }

    Optional<TimeSpan> span(int line, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        switch (TimeText.readSpan(text, zone)) {
            case Reading.Understood<TimeSpan>(TimeSpan span) -> {
                if (span.end() instanceof TimeSpan.At(var end) && end.isBefore(span.start())) {
                    findings.warning(line, "notula.time.order", span.start(), end);
                }
                return Optional.of(span);
            }
            case Reading.Impossible<TimeSpan> _ ->
                    findings.error(line, "notula.time.impossible", shown(text));
            case Reading.Unreadable<TimeSpan> _ ->
                    findings.error(line, "notula.time.unreadable", shown(text));
        }
        return Optional.empty();
    }

    /// The day an action's date means.
    ///
    /// @param from the last day of the meeting
    Optional<LocalDate> due(int line, String text, Due due, Optional<LocalDate> from) {
        switch (due) {
            case Due.On(Dated dated) -> {
                doubt(line, dated);
                return Optional.of(dated.range().first());
            }
            case Due.Impossible _ -> {
                findings.error(line, "notula.date.impossible", shown(text));
                return Optional.empty();
            }
            case Due.Next(MonthDay day) -> {
                return counted(line, text, from).map(start -> DateText.onOrAfter(day, start));
            }
            case Due.Away away -> {
                return counted(line, text, from).map(away.from());
            }
        }
    }

    /// A text short enough for a message.
    static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= 80
                ? stripped
                : stripped.substring(0, Character.isHighSurrogate(stripped.charAt(78)) ? 78 : 79)
                        + '…';
    }

    private Optional<LocalDate> counted(int line, String text, Optional<LocalDate> from) {
        if (from.isEmpty()) {
            findings.error(line, "notula.date.uncounted", shown(text));
        }
        return from;
    }

    private Optional<DateRange> understood(int line, String text, Reading<Dated> reading) {
        switch (reading) {
            case Reading.Understood<Dated>(Dated dated) -> {
                doubt(line, dated);
                return Optional.of(dated.range());
            }
            case Reading.Impossible<Dated> _ ->
                    findings.error(line, "notula.date.impossible", shown(text));
            case Reading.Unreadable<Dated> _ ->
                    findings.error(line, "notula.date.unreadable", shown(text));
        }
        return Optional.empty();
    }

    private void doubt(int line, Dated dated) {
        if (!dated.weekdayFits()) {
            LocalDate first = dated.range().first();
            findings.warning(
                    line,
                    "notula.date.weekday",
                    DateText.weekday(dated.weekday().orElseThrow()),
                    DateText.day(first),
                    DateText.weekday(first.getDayOfWeek()));
        }
    }

    /// When an agreement holds.
    record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {}
}
