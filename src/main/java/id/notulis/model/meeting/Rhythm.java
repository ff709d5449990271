package id.notulis.model.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How often the meetings of a series come.
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    /// On the same weekday of the month, the second Tuesday, the last Friday.
    MONTHLY_BY_WEEKDAY,
    /// On the same day of the month.
    MONTHLY_BY_DATE,
    /// Whenever there is a need.
    IRREGULAR;

    /// Only what was usual lately counts.
    private static final int RECENT = 7;

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;

    /// How far a meeting of a week may be moved, a holiday being in the way.
    private static final int MOVED = 2;

    /// The same for a month: by weekday one of them may be five weeks long.
    private static final int MOVED_IN_MONTH = 6;

    private static final int LAST_WEEK = 5;

    /// What the days of meetings look like. Two of them tell something, most of the recent ones
    /// have to agree.
    public static Rhythm of(Collection<LocalDate> days) {
        List<LocalDate> recent = recent(days);
        if (near(recent, WEEK, MOVED)) {
            return WEEKLY;
        }
        if (near(recent, FORTNIGHT, MOVED)) {
            return FORTNIGHTLY;
        }
        if (near(recent, MONTH, MOVED_IN_MONTH)) {
            return inMonth(recent);
        }
        return IRREGULAR;
    }

    /// The day the next meeting is likely to be on, not before a given one; nothing where there is
    /// no telling.
    ///
    /// @param days of the meetings before
    public Optional<LocalDate> next(Collection<LocalDate> days, LocalDate earliest) {
        List<LocalDate> recent = recent(days);
        if (recent.isEmpty() || this == IRREGULAR) {
            return Optional.empty();
        }
        LocalDate next = recent.getLast();
        do {
            next = after(next, recent);
        } while (next.isBefore(earliest));
        return Optional.of(next);
    }

    private LocalDate after(LocalDate day, List<LocalDate> recent) {
        return switch (this) {
            case WEEKLY -> onUsualDay(day.plusDays(WEEK), recent);
            case FORTNIGHTLY -> onUsualDay(day.plusDays(FORTNIGHT), recent);
            case MONTHLY_BY_WEEKDAY -> byWeekday(YearMonth.from(day).plusMonths(1), recent);
            case MONTHLY_BY_DATE -> byDate(YearMonth.from(day).plusMonths(1), recent);
            case IRREGULAR -> throw new IllegalStateException("has no next day");
        };
    }

    /// A meeting that was moved once does not move those behind it.
    private static LocalDate onUsualDay(LocalDate day, List<LocalDate> recent) {
        DayOfWeek usual = most(recent, LocalDate::getDayOfWeek);
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(usual));
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(usual));
        return ChronoUnit.DAYS.between(day, after) <= ChronoUnit.DAYS.between(before, day)
                ? after
                : before;
    }

    private static LocalDate byWeekday(YearMonth month, List<LocalDate> recent) {
        DayOfWeek usual = most(recent, LocalDate::getDayOfWeek);
        int week = most(recent, day -> weekOf(day, recent));
        LocalDate first = month.atDay(1);
        return week == LAST_WEEK
                ? first.with(TemporalAdjusters.lastInMonth(usual))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(week, usual));
    }

    /// Who meets on the 31st meets on the last day of shorter months.
    private static LocalDate byDate(YearMonth month, List<LocalDate> recent) {
        int usual =
                most(
                        recent,
                        day ->
                                isLast(day)
                                        ? recent.stream()
                                                .mapToInt(LocalDate::getDayOfMonth)
                                                .max()
                                                .orElseThrow()
                                        : day.getDayOfMonth());
        return month.atDay(Math.min(usual, month.lengthOfMonth()));
    }

    private static Rhythm inMonth(List<LocalDate> recent) {
        long weekdays = count(recent, day -> List.of(day.getDayOfWeek(), weekOf(day, recent)));
        long dates = count(recent, day -> isLast(day) ? 0 : day.getDayOfMonth());
        return dates > weekdays ? MONTHLY_BY_DATE : MONTHLY_BY_WEEKDAY;
    }

    /// In which week of its month a day lies, by its weekday; where one lies in a fifth, those in
    /// the last one do.
    private static int weekOf(LocalDate day, List<LocalDate> recent) {
        int week = week(day);
        boolean lastOnes = recent.stream().anyMatch(it -> week(it) == LAST_WEEK);
        boolean inLast = !YearMonth.from(day.plusDays(WEEK)).equals(YearMonth.from(day));
        return lastOnes && inLast ? LAST_WEEK : week;
    }

    private static int week(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK + 1;
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static List<LocalDate> recent(Collection<LocalDate> days) {
        List<LocalDate> sorted = days.stream().distinct().sorted().toList();
        return sorted.subList(Math.max(0, sorted.size() - RECENT), sorted.size());
    }

    /// Whether at least two of three steps between days are about that long.
    private static boolean near(List<LocalDate> recent, int length, int moved) {
        long steps = recent.size() - 1L;
        long fitting =
                IntStream.range(1, recent.size())
                        .mapToLong(
                                it -> ChronoUnit.DAYS.between(recent.get(it - 1), recent.get(it)))
                        .filter(it -> Math.abs(it - length) <= moved)
                        .count();
        return steps > 0 && fitting * 3 >= steps * 2;
    }

    /// What most days have; of several, what the latest of them has.
    private static <T> T most(List<LocalDate> recent, Function<LocalDate, T> what) {
        Map<T, Long> counted = counted(recent, what);
        long most = counted.values().stream().mapToLong(it -> it).max().orElseThrow();
        return recent.reversed().stream()
                .map(what)
                .filter(it -> counted.getOrDefault(it, 0L) == most)
                .findFirst()
                .orElseThrow();
    }

    private static <T> long count(List<LocalDate> recent, Function<LocalDate, T> what) {
        return counted(recent, what).values().stream().mapToLong(it -> it).max().orElseThrow();
    }

    private static <T> Map<T, Long> counted(List<LocalDate> recent, Function<LocalDate, T> what) {
        return recent.stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    }
}
