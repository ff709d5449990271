package id.notulis.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which copies are kept: all of today and yesterday; then one a day for twelve days, one a week
/// for ten weeks, one a month for nine months, each time the newest. Days, weeks and months without
/// a copy do not count, so that a book that rests keeps what it has.
///
/// A copy after which the numbers of commits begin anew is the end of a line that was left by
/// restoring an older one. It is kept like a newest one: nothing later has what is in it.
public final class Thinning {

    private static final Comparator<Copy> OLDEST_FIRST =
            Comparator.comparing(Thinning::made).thenComparingLong(copy -> copy.name().commit());
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private final ZoneId zone;
    private final List<Copy> waiting;
    private final Set<Copy> ends = new LinkedHashSet<>();
    private final Set<Copy> kept = new LinkedHashSet<>();

    private Thinning(List<Copy> copies, ZoneId zone) {
        this.zone = zone;
        this.waiting = new ArrayList<>(copies.stream().sorted(OLDEST_FIRST.reversed()).toList());
        for (int i = 1; i < waiting.size(); i++) {
            if (waiting.get(i).name().commit() > waiting.get(i - 1).name().commit()) {
                ends.add(waiting.get(i));
            }
        }
    }

    /// The copies that may go, oldest first. The newest one never does.
    ///
    /// @param copies verified copies of one book
    /// @param most how many bytes all copies together may take; where the calendar would keep more,
    ///   the oldest go
    public static List<Copy> superfluous(List<Copy> copies, Instant now, ZoneId zone, long most) {
        Set<Copy> kept = new Thinning(copies, zone).kept(LocalDate.ofInstant(now, zone));
        long bytes = kept.stream().mapToLong(Copy::bytes).sum();
        for (Copy oldest : List.copyOf(kept).reversed()) {
            if (bytes <= most || kept.size() == 1) {
                break;
            }
            kept.remove(oldest);
            bytes -= oldest.bytes();
        }
        return copies.stream().filter(copy -> !kept.contains(copy)).sorted(OLDEST_FIRST).toList();
    }

    /// Newest first.
    private Set<Copy> kept(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        while (!waiting.isEmpty() && !day(waiting.getFirst()).isBefore(yesterday)) {
            kept.add(waiting.removeFirst());
        }
        keep(DAYS, this::day);
        keep(WEEKS, copy -> week(day(copy)));
        keep(MONTHS, copy -> YearMonth.from(day(copy)));
        return kept;
    }

    /// Keeps one copy for each of so many stretches of time, and what ends a line in them.
    private <T> void keep(int most, Function<Copy, T> stretch) {
        for (int i = 0; i < most && !waiting.isEmpty(); i++) {
            T current = stretch.apply(waiting.getFirst());
            kept.add(waiting.removeFirst());
            while (!waiting.isEmpty() && stretch.apply(waiting.getFirst()).equals(current)) {
                Copy older = waiting.removeFirst();
                if (ends.contains(older)) {
                    kept.add(older);
                }
            }
        }
    }

    private LocalDate day(Copy copy) {
        return LocalDate.ofInstant(made(copy), zone);
    }

    private static Instant made(Copy copy) {
        return copy.name().made();
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
