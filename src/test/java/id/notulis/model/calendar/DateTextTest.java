package id.notulis.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 Juni 2025",
                "04 Juni 2025",
                "  4\u00a0 juni  2025 ",
                "4 Jun 2025",
                "4 Jun. 2025",
                "4/6/2025",
                "04/06/2025",
                "4/6/25",
                "4-6-2025",
                "2025-06-04"
            })
    void readsADayInEveryForm(String text) {
        assertThat(DateText.readDay(text))
                .isEqualTo(understood("2025-06-04", "2025-06-04", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rabu, 4 Juni 2025", "RABU,4/6/2025", "rabu 4 jun 2025", "Rabu, 2025-06-04"})
    void keepsTheWeekdayAsWritten(String text) {
        assertThat(DateText.readDay(text))
                .isEqualTo(
                        understood("2025-06-04", "2025-06-04", Optional.of(DayOfWeek.WEDNESDAY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4-5 Juni 2025 | 2025-06-04 | 2025-06-05",
                "4–5 Juni 2025 | 2025-06-04 | 2025-06-05",
                "4 S.D. 5 Juni 2025 | 2025-06-04 | 2025-06-05",
                "30 Juni - 2 Juli 2025 | 2025-06-30 | 2025-07-02",
                "30 Jun–2 Jul 25 | 2025-06-30 | 2025-07-02",
                "30 Desember 2025 - 2 Januari 2026 | 2025-12-30 | 2026-01-02",
                "30/12/2025 – 2/1/2026 | 2025-12-30 | 2026-01-02",
                "30/12/2025-2/1/2026 | 2025-12-30 | 2026-01-02",
                "30-12-2025-2-1-2026 | 2025-12-30 | 2026-01-02",
                "2025-12-30 s.d. 2026-01-02 | 2025-12-30 | 2026-01-02",
            })
    void readsSeveralDaysInARow(String text, String first, String last) {
        assertThat(DateText.readRange(text)).isEqualTo(understood(first, last, Optional.empty()));
        assertThat(DateText.readDay(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Senin,MONDAY",
        "Selasa,TUESDAY",
        "Rabu,WEDNESDAY",
        "Kamis,THURSDAY",
        "Jumat,FRIDAY",
        "Jum’at,FRIDAY",
        "Sabtu,SATURDAY",
        "Minggu,SUNDAY",
        "ahad,SUNDAY"
    })
    void knowsTheWeekdays(String name, DayOfWeek day) {
        assertThat(DateText.readWeekday(name)).contains(day);
    }

    @Test
    void readsFridayWithItsApostrophe() {
        assertThat(DateText.readDay("Jum'at, 6 Juni 2025"))
                .isEqualTo(understood("2025-06-06", "2025-06-06", Optional.of(DayOfWeek.FRIDAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "jan,1",
        "feb,2",
        "peb,2",
        "mar,3",
        "apr,4",
        "mei,5",
        "jun,6",
        "jul,7",
        "agu,8",
        "agt,8",
        "sep,9",
        "sept,9",
        "okt,10",
        "nov,11",
        "nop,11",
        "des,12",
        "Nopember,11",
        "Pebruari,2",
        "JANUARI,1",
        "Februari,2",
        "Maret,3",
        "April,4",
        "Juni,6",
        "Juli,7",
        "Agustus,8",
        "September,9",
        "Oktober,10",
        "November,11",
        "Desember,12"
    })
    void knowsTheMonths(String name, int month) {
        assertThat(DateText.readDayAndMonth("5 " + name))
                .isEqualTo(new Reading.Understood<>(MonthDay.of(month, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Februari 2025",
                "31/2/2025",
                "29/2/25",
                "2025-02-29",
                "0 Juni 2025",
                "4/13/2025",
                "2025-13-01",
                "5-4 Juni 2025",
                "2 Juli - 30 Juni 2025",
                "30 Desember - 2 Januari 2026",
                "31-32 Mei 2025",
                "2026-01-02 - 2025-12-30"
            })
    void tellsTheImpossibleFromTheUnreadable(String text) {
        assertThat(DateText.readRange(text)).isInstanceOf(Reading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "kemarin",
                "4 Juni",
                "Juni 2025",
                "4 June 2025",
                "4 Juny 2025",
                "4 Juni 2025 lagi",
                "hari 4 Juni 2025",
                "Rabu",
                "Rabu,",
                "4/6/202",
                "4/6/20255",
                "4//6/2025",
                "4.5",
                "4 - 5",
                "4-5-6 Juni 2025",
                "-4 Juni 2025",
                "٤ Juni 2025",
                "2025-6-4",
                "\ud83d\ude00",
                "4-6-25"
            })
    void doesNotTakeAnythingElseForADate(String text) {
        assertThat(DateText.readRange(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void doesNotLookAtWhatIsTooLongForADate() {
        assertThat(DateText.readRange("4" + " ".repeat(1_000_000) + "Juni 2025"))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(DateText.readDayAndMonth("9".repeat(1_000_000)))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void readsADayAndMonthWithoutAYear() {
        assertThat(DateText.readDayAndMonth("31/12"))
                .isEqualTo(new Reading.Understood<>(MonthDay.of(12, 31)));
        assertThat(DateText.readDayAndMonth("31 Desember"))
                .isEqualTo(new Reading.Understood<>(MonthDay.of(12, 31)));
        assertThat(DateText.readDayAndMonth("29/2"))
                .isEqualTo(new Reading.Understood<>(MonthDay.of(2, 29)));
        assertThat(DateText.readDayAndMonth("30/2")).isInstanceOf(Reading.Impossible.class);
        assertThat(DateText.readDayAndMonth("31 Desember 2025"))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(DateText.readDayAndMonth("10 lagi")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void findsTheNextSuchDate() {
        LocalDate meeting = LocalDate.of(2025, 6, 4);
        assertThat(DateText.onOrAfter(MonthDay.of(6, 4), meeting)).isEqualTo(meeting);
        assertThat(DateText.onOrAfter(MonthDay.of(12, 31), meeting)).isEqualTo("2025-12-31");
        assertThat(DateText.onOrAfter(MonthDay.of(6, 3), meeting)).isEqualTo("2026-06-03");
        assertThat(DateText.onOrAfter(MonthDay.of(2, 29), meeting)).isEqualTo("2028-02-29");
    }

    @Test
    void tellsAWeekdayThatDoesNotFit() {
        DateRange range = DateRange.of(LocalDate.of(2025, 6, 4));
        assertThat(new Dated(range, Optional.of(DayOfWeek.THURSDAY)).weekdayFits()).isFalse();
        assertThat(new Dated(range, Optional.of(DayOfWeek.WEDNESDAY)).weekdayFits()).isTrue();
        assertThat(new Dated(range, Optional.empty()).weekdayFits()).isTrue();
    }

    @Test
    void writesWithoutALeadingZeroAndSaysNothingTwice() {
        LocalDate day = LocalDate.of(2025, 6, 4);
        assertThat(DateText.day(day)).isEqualTo("4 Juni 2025");
        assertThat(DateText.longDay(day)).isEqualTo("Rabu, 4 Juni 2025");
        assertThat(DateText.numeric(day)).isEqualTo("4/6/2025");
        assertThat(DateText.iso(day)).isEqualTo("2025-06-04");
        assertThat(DateText.range(DateRange.of(day))).isEqualTo("Rabu, 4 Juni 2025");
        assertThat(DateText.range(new DateRange(day, day.plusDays(1)))).isEqualTo("4–5 Juni 2025");
        assertThat(DateText.range(range("2025-06-30", "2025-07-02")))
                .isEqualTo("30 Juni – 2 Juli 2025");
        assertThat(DateText.range(range("2025-12-30", "2026-01-02")))
                .isEqualTo("30 Desember 2025 – 2 Januari 2026");
    }

    @Test
    void writesRomanMonths() {
        assertThat(List.of(Month.values()).stream().map(DateText::romanMonth))
                .containsExactly(
                        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    }

    @Test
    void readsWhatItWrites() {
        long seed = 4062025;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2000; round++) {
            LocalDate first = LocalDate.ofEpochDay(random.nextLong(-700_000, 2_900_000));
            LocalDate last = first.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(500));
            DateRange range = new DateRange(first, last);
            String written = DateText.range(range);
            assertThat(DateText.readRange(written))
                    .as("seed %d: %s", seed, written)
                    .isInstanceOfSatisfying(
                            Reading.Understood.class,
                            understood ->
                                    assertThat(((Dated) understood.value()).range())
                                            .isEqualTo(range));
            assertThat(DateText.readDay(DateText.numeric(first)))
                    .as("seed %d: %s", seed, first)
                    .isEqualTo(DateText.readDay(DateText.day(first)))
                    .isEqualTo(DateText.readDay(DateText.iso(first)));
        }
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Reading<Dated> understood(
            String first, String last, Optional<DayOfWeek> weekday) {
        return new Reading.Understood<>(new Dated(range(first, last), weekday));
    }
}
