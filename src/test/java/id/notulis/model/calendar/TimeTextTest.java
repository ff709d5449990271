package id.notulis.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeTextTest {

    private static final List<Zone> ZONES = List.of(Zone.values());
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime HALF_PAST_TEN = LocalTime.of(10, 30);

    @ParameterizedTest
    @ValueSource(strings = {"9.00", "09.00", "9:00", " 09:00\u00a0"})
    void readsATime(String text) {
        assertThat(TimeText.readTime(text)).isEqualTo(new Reading.Understood<>(NINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "9.60", "99:99"})
    void tellsTheImpossibleFromTheUnreadable(String text) {
        assertThat(TimeText.readTime(text)).isInstanceOf(Reading.Impossible.class);
        assertThat(TimeText.readSpan(text + "-selesai", Zone.WIB))
                .isInstanceOf(Reading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9", "9.0", "9.000", "009.00", "9.00 pagi", "9,00", "selesai", "٩.٠٠"})
    void doesNotTakeAnythingElseForATime(String text) {
        assertThat(TimeText.readTime(text)).isInstanceOf(Reading.Unreadable.class);
        assertThat(TimeText.readSpan(text, Zone.WIB)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.00 s.d. 10.30 WIB",
                "9.00 s.d 10.30 wib",
                "09:00-10:30 WIB",
                "09.00–10.30",
                "Pukul 09.00 WIB sampai dengan pukul 10.30 WIB",
                "jam 09.00 s/d 10.30",
                "09.00 hingga 10.30WIB"
            })
    void readsASpanWithItsEnd(String text) {
        assertThat(TimeText.readSpan(text, Zone.WIB))
                .isEqualTo(understood(new TimeSpan.At(HALF_PAST_TEN), Zone.WIB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.00-selesai WITA",
                "09.00 WITA s.d. selesai",
                "pukul 09.00 wita – Selesai",
                "09.00 s.d. selesai WITA",
                "09.00 WITA s.d. selesai WITA"
            })
    void readsAnOpenEnd(String text) {
        assertThat(TimeText.readSpan(text, Zone.WIB))
                .isEqualTo(understood(new TimeSpan.Open(), Zone.WITA));
    }

    @Test
    void anEndNobodyRecordedIsNotAnOpenOne() {
        assertThat(TimeText.readSpan("09:00 WIT", Zone.WIB))
                .isEqualTo(understood(new TimeSpan.Unknown(), Zone.WIT));
    }

    @Test
    void aMissingZoneIsTheOffices() {
        assertThat(TimeText.readSpan("09.00", Zone.WITA))
                .isEqualTo(understood(new TimeSpan.Unknown(), Zone.WITA));
    }

    @Test
    void twoZonesAreImpossible() {
        assertThat(TimeText.readSpan("09.00 WIB s.d. 10.30 WITA", Zone.WIB))
                .isInstanceOf(Reading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.00 s.d.",
                "s.d. 10.30",
                "selesai s.d. 09.00",
                "09.00 s.d. nanti",
                "09.00 - 10.00 - 11.00",
                "09.00 GMT",
                "09.00 s.d. 10.30 WIB di aula"
            })
    void doesNotTakeAnythingElseForASpan(String text) {
        assertThat(TimeText.readSpan(text, Zone.WIB)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void doesNotLookAtWhatIsTooLongForASpan() {
        String text = "09.00 -" + " ".repeat(1_000_000) + "selesai";
        assertThat(TimeText.readSpan(text, Zone.WIB)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void writesAPointAndTheZone() {
        assertThat(TimeText.time(NINE)).isEqualTo("09.00");
        assertThat(TimeText.span(new TimeSpan(NINE, new TimeSpan.At(HALF_PAST_TEN), Zone.WIB)))
                .isEqualTo("09.00 s.d. 10.30 WIB");
        assertThat(TimeText.span(new TimeSpan(NINE, new TimeSpan.Open(), Zone.WIB)))
                .isEqualTo("09.00 WIB s.d. selesai");
        assertThat(TimeText.span(new TimeSpan(NINE, new TimeSpan.Unknown(), Zone.WIT)))
                .isEqualTo("09.00 WIT");
    }

    @Test
    void readsWhatItWrites() {
        long seed = 9001030;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 1000; round++) {
            TimeSpan.End end =
                    switch (random.nextInt(3)) {
                        case 0 -> new TimeSpan.At(time(random));
                        case 1 -> new TimeSpan.Open();
                        default -> new TimeSpan.Unknown();
                    };
            Zone zone = ZONES.get(random.nextInt(ZONES.size()));
            Zone office = ZONES.get(random.nextInt(ZONES.size()));
            TimeSpan span = new TimeSpan(time(random), end, zone);
            assertThat(TimeText.readSpan(TimeText.span(span), office))
                    .as("seed %d: %s", seed, span)
                    .isEqualTo(new Reading.Understood<>(span));
        }
    }

    private static LocalTime time(SplittableRandom random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static Reading<TimeSpan> understood(TimeSpan.End end, Zone zone) {
        return new Reading.Understood<>(new TimeSpan(NINE, end, zone));
    }
}
