package id.notulis.notula;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.util.Fold;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A date in an action, before it is known from which day it counts.
sealed interface Due {

    /// A date with its year.
    record On(Dated dated) implements Due {}

    /// A day and month: the next such date.
    record Next(MonthDay day) implements Due {}

    /// So far from the meeting.
    record Away(UnaryOperator<LocalDate> from) implements Due {}

    /// It has the shape of a date, and there is no such day.
    record Impossible() implements Due {}

    /// The most words a date has: `Rabu, 4 Juni 2025`.
    int MOST_WORDS = 4;

    int LONGEST_COUNT = 3;

    Map<String, UnaryOperator<LocalDate>> WORDS =
            Map.of(
                    "hari ini", day -> day,
                    "besok", day -> day.plusDays(1),
                    "lusa", day -> day.plusDays(2),
                    "minggu depan", day -> day.plusWeeks(1),
                    "bulan depan", day -> day.plusMonths(1),
                    "akhir minggu", day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)),
                    "akhir bulan", day -> day.with(TemporalAdjusters.lastDayOfMonth()),
                    "akhir tahun", day -> day.with(TemporalAdjusters.lastDayOfYear()));

    /// Reads a whole text as a date.
    static Optional<Due> read(String text) {
        Optional<Due> away = away(Fold.of(text));
        if (away.isPresent()) {
            return away;
        }
        switch (DateText.readDay(text)) {
            case Reading.Understood<Dated>(Dated dated) -> {
                return Optional.of(new On(dated));
            }
            case Reading.Impossible<Dated> _ -> {
                return Optional.of(new Impossible());
            }
            case Reading.Unreadable<Dated> _ -> {
                return switch (DateText.readDayAndMonth(text)) {
                    case Reading.Understood<MonthDay>(MonthDay day) -> Optional.of(new Next(day));
                    case Reading.Impossible<MonthDay> _ -> Optional.of(new Impossible());
                    case Reading.Unreadable<MonthDay> _ -> Optional.empty();
                };
            }
        }
    }

    private static Optional<Due> away(String words) {
        UnaryOperator<LocalDate> known = WORDS.get(words);
        if (known != null) {
            return Optional.of(new Away(known));
        }
        if (words.endsWith(" depan")) {
            return DateText.readWeekday(words.substring(0, words.length() - " depan".length()))
                    .map(day -> new Away(from -> from.with(TemporalAdjusters.next(day))));
        }
        return words.endsWith(" lagi") ? counted(words.split(" ")) : Optional.empty();
    }

    private static Optional<Due> counted(String[] words) {
        if (words.length != 3
                || words[0].length() > LONGEST_COUNT
                || !words[0].chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.empty();
        }
        int count = Integer.parseInt(words[0]);
        return switch (words[1]) {
            case "hari" -> Optional.of(new Away(day -> day.plusDays(count)));
            case "minggu" -> Optional.of(new Away(day -> day.plusWeeks(count)));
            case "bulan" -> Optional.of(new Away(day -> day.plusMonths(count)));
            default -> Optional.empty();
        };
    }
}
