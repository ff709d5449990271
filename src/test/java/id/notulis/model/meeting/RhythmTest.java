package id.notulis.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RhythmTest {

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 8));
    }

    /// The days of a series, how often it meets by them, and the next day on or after the one that
    /// is told.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    2025-06-02                                  | IRREGULAR          | 2025-06-03 | -
                    2025-06-02 2025-06-09                       | WEEKLY             | 2025-06-10 | 2025-06-16
                    2025-06-02 2025-06-09 2025-06-17 2025-06-23 | WEEKLY             | 2025-06-24 | 2025-06-30
                    2025-06-02 2025-06-09 2025-06-17            | WEEKLY             | 2025-06-18 | 2025-06-23
                    2025-06-02 2025-06-09                       | WEEKLY             | 2025-08-01 | 2025-08-04
                    2025-06-02 2025-06-16 2025-06-30            | FORTNIGHTLY        | 2025-07-01 | 2025-07-14
                    2025-05-06 2025-06-03 2025-07-01            | MONTHLY_BY_WEEKDAY | 2025-07-02 | 2025-08-05
                    2025-03-28 2025-04-25 2025-05-30            | MONTHLY_BY_WEEKDAY | 2025-06-01 | 2025-06-27
                    2025-03-04 2025-04-04 2025-05-04            | MONTHLY_BY_DATE    | 2025-05-05 | 2025-06-04
                    2025-01-31 2025-02-28 2025-03-31            | MONTHLY_BY_DATE    | 2025-04-01 | 2025-04-30
                    2025-01-01 2025-01-20 2025-04-02            | IRREGULAR          | 2025-04-03 | -
                    """)
    void isToldByTheDaysBefore(String days, Rhythm rhythm, LocalDate earliest, LocalDate next) {
        List<LocalDate> before = Stream.of(days.split(" ", -1)).map(LocalDate::parse).toList();

        assertThat(Rhythm.of(before)).isEqualTo(rhythm);
        assertThat(rhythm.next(before, earliest).orElse(null)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void aSeriesWithoutDaysHasNoNextOne(Rhythm rhythm) {
        assertThat(rhythm.next(List.of(), LocalDate.of(2025, 6, 4))).isEmpty();
    }

    /// Whoever follows the proposals keeps the rhythm: what the days tell is what was followed.
    @ParameterizedTest
    @MethodSource("seeds")
    void isTheOneItsOwnProposalsTell(long seed) {
        Random random = new Random(seed);
        for (Rhythm rhythm :
                List.of(Rhythm.WEEKLY, Rhythm.FORTNIGHTLY, Rhythm.MONTHLY_BY_WEEKDAY)) {
            List<LocalDate> days = new ArrayList<>();
            days.add(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)));
            for (int meeting = 0; meeting < 24; meeting++) {
                LocalDate after = days.getLast().plusDays(1);
                LocalDate next = rhythm.next(days, after).orElseThrow();
                assertThat(next).isAfterOrEqualTo(after);
                assertThat(next.getDayOfWeek()).isEqualTo(days.getFirst().getDayOfWeek());
                days.add(next);
            }
            assertThat(Rhythm.of(days)).isEqualTo(rhythm);
        }
    }
}
