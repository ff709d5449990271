package id.notulis.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    /// A year of office days with a copy every half hour, thinned after each: what is left is what
    /// the promise says, no more and with no hole.
    @Test
    void keepsAYearAsPromised() {
        List<Copy> copies = new ArrayList<>();
        int commit = 0;
        Instant now = Instant.MIN;
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(1)); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (int half = 0; half < 16; half++) {
                now = day.atTime(8, 0).plusMinutes(30L * half).atZone(ZONE).toInstant();
                copies.add(copy(now, ++commit));
                copies.removeAll(Thinning.superfluous(copies, now, ZONE, Long.MAX_VALUE));
            }
        }

        assertThat(days(copies))
                .containsExactly(
                        // nine months, each by the end of its last week
                        "2024-08-31 x1",
                        "2024-09-28 x1",
                        "2024-10-26 x1",
                        "2024-11-30 x1",
                        "2024-12-28 x1",
                        "2025-01-25 x1",
                        "2025-02-22 x1",
                        "2025-03-29 x1",
                        "2025-04-05 x1",
                        // ten weeks
                        "2025-04-12 x1",
                        "2025-04-19 x1",
                        "2025-04-26 x1",
                        "2025-05-03 x1",
                        "2025-05-10 x1",
                        "2025-05-17 x1",
                        "2025-05-24 x1",
                        "2025-05-31 x1",
                        "2025-06-07 x1",
                        "2025-06-14 x1",
                        // twelve days
                        "2025-06-16 x1",
                        "2025-06-17 x1",
                        "2025-06-18 x1",
                        "2025-06-19 x1",
                        "2025-06-20 x1",
                        "2025-06-21 x1",
                        "2025-06-23 x1",
                        "2025-06-24 x1",
                        "2025-06-25 x1",
                        "2025-06-26 x1",
                        "2025-06-27 x1",
                        "2025-06-28 x1",
                        // all of today
                        "2025-06-30 x16");
    }

    @Test
    void keepsWhatABookThatRestsHas() {
        List<Copy> copies =
                List.of(
                        copy(Instant.parse("2020-01-05T03:00:00Z"), 1),
                        copy(Instant.parse("2022-05-05T03:00:00Z"), 2),
                        copy(Instant.parse("2022-05-05T04:00:00Z"), 3));

        assertThat(
                        Thinning.superfluous(
                                copies,
                                Instant.parse("2025-06-04T03:00:00Z"),
                                ZONE,
                                Long.MAX_VALUE))
                .containsExactly(copies.get(1));
    }

    @Test
    void theOldestGoWhenTheDiskIsSmallAndTheNewestNever() {
        List<Copy> copies = new ArrayList<>();
        Instant now = Instant.parse("2025-06-04T03:00:00Z");
        for (int i = 0; i < 10; i++) {
            copies.add(copy(now.minus(i, ChronoUnit.DAYS), 10 - i));
        }
        assertThat(Thinning.superfluous(copies, now, ZONE, 700))
                .containsExactly(copies.get(9), copies.get(8), copies.get(7));
        assertThat(Thinning.superfluous(copies, now, ZONE, 0))
                .hasSize(9)
                .doesNotContain(copies.getFirst());
    }

    /// Restoring an old copy begins a new line; the last copy of the old one is the only place that
    /// has the work done after it.
    @Test
    void theEndOfALineThatWasLeftIsKeptBesideTheNewest() {
        Instant day = Instant.parse("2025-05-05T02:00:00Z");
        Copy early = copy(day, 90);
        Copy end = copy(day.plus(1, ChronoUnit.HOURS), 100);
        Copy later = copy(day.plus(2, ChronoUnit.HOURS), 41);
        Copy newest = copy(day.plus(3, ChronoUnit.HOURS), 44);

        assertThat(
                        Thinning.superfluous(
                                List.of(early, end, later, newest),
                                day.plus(20, ChronoUnit.DAYS),
                                ZONE,
                                Long.MAX_VALUE))
                .containsExactly(early, later);
    }

    /// However somebody works: never more than promised, and thinning again changes nothing.
    @Test
    void isBoundedAndSettled() {
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Copy> copies = new ArrayList<>();
            Instant now = Instant.parse("2024-01-01T00:00:00Z");
            for (int i = 1; i < 400; i++) {
                now = now.plus(random.nextInt(60 * 24 * 3), ChronoUnit.MINUTES);
                copies.add(copy(now, i));
                copies.removeAll(Thinning.superfluous(copies, now, ZONE, Long.MAX_VALUE));
                assertThat(Thinning.superfluous(copies, now, ZONE, Long.MAX_VALUE))
                        .as("seed %d", seed)
                        .isEmpty();
            }
            Instant twoDays = now.minus(Duration.ofDays(2));
            assertThat(copies.stream().filter(it -> it.name().made().isBefore(twoDays)))
                    .as("seed %d", seed)
                    .hasSizeLessThanOrEqualTo(12 + 10 + 9);
        }
    }

    @Test
    void worksHalfAnHourWithoutACopyAndNoLonger() {
        Instant last = Instant.parse("2025-06-04T03:00:00Z");
        Instant soon = last.plus(29, ChronoUnit.MINUTES);
        Instant then = last.plus(30, ChronoUnit.MINUTES);

        assertThat(WorkingRule.due(true, last, soon)).isFalse();
        assertThat(WorkingRule.due(true, last, then)).isTrue();
        assertThat(WorkingRule.due(false, last, then)).isFalse();
        assertThat(WorkingRule.due(true, then, last)).isTrue();
    }

    private static Copy copy(Instant made, long commit) {
        return new Copy(new CopyName("buku", made, commit), 100);
    }

    private static List<String> days(List<Copy> copies) {
        return copies.stream()
                .map(copy -> LocalDate.ofInstant(copy.name().made(), ZONE))
                .distinct()
                .map(day -> day + " x" + copies.stream().filter(it -> on(it, day)).count())
                .toList();
    }

    private static boolean on(Copy copy, LocalDate day) {
        return LocalDate.ofInstant(copy.name().made(), ZONE).equals(day);
    }
}
