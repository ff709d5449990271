package id.notulis.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import id.notulis.model.calendar.Appointments;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.testkit.Ids;
import id.notulis.testkit.NastyText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Calendars, as another program reads them.
class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);
    private static final Instant CHANGED = Instant.parse("2025-06-03T02:00:30Z");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    @Test
    void aMeetingStandsAtItsTimeInItsZone() {
        ICalendar calendar =
                read(
                        meeting(
                                DateRange.of(DAY),
                                Optional.of(
                                        new TimeSpan(
                                                LocalTime.of(9, 0),
                                                new TimeSpan.At(LocalTime.of(10, 30)),
                                                Zone.WITA))));
        VEvent event = calendar.getEvents().getFirst();
        TimezoneInfo zones = calendar.getTimezoneInfo();

        assertThat(start(event)).isEqualTo(Instant.parse("2025-06-04T01:00:00Z"));
        assertThat(end(event)).isEqualTo(Instant.parse("2025-06-04T02:30:00Z"));
        assertThat(zones.getTimezone(event.getDateStart()).getTimeZone().getID())
                .isEqualTo("Asia/Makassar");
        assertThat(event.getSummary().getValue())
                .isEqualTo("Rapat; tentang \\ jadwal, dan \"lain\"");
        assertThat(event.getLocation().getValue()).isEqualTo("Aula");
        assertThat(event.getUid().getValue()).isEqualTo(Ids.of(1).value() + "@notulis");
        assertThat(event.getDateTimeStamp().getValue())
                .isEqualTo(Instant.parse("2025-06-03T02:00:30Z"));
        assertThat(event.getSequence().getValue()).isPositive();
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        VEvent open =
                read(meeting(
                                DateRange.of(DAY),
                                Optional.of(
                                        new TimeSpan(
                                                LocalTime.of(9, 0),
                                                new TimeSpan.Open(),
                                                Zone.WIB))))
                        .getEvents()
                        .getFirst();
        VEvent wrong =
                read(meeting(
                                DateRange.of(DAY),
                                Optional.of(
                                        new TimeSpan(
                                                LocalTime.of(9, 0),
                                                new TimeSpan.At(LocalTime.of(8, 0)),
                                                Zone.WIB))))
                        .getEvents()
                        .getFirst();

        assertThat(open.getDateStart().getValue().hasTime()).isTrue();
        assertThat(Optional.ofNullable(open.getDateEnd())).isEmpty();
        assertThat(Optional.ofNullable(wrong.getDateEnd())).isEmpty();
    }

    @Test
    void aMeetingOfSeveralDaysWithoutTimesLastsThemAll() {
        VEvent event =
                read(meeting(new DateRange(DAY, DAY.plusDays(2)), Optional.empty()))
                        .getEvents()
                        .getFirst();

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateStart())).isEqualTo("2025-06-04");
        assertThat(day(event.getDateEnd())).isEqualTo("2025-06-07");
    }

    @Test
    void aLastDayIsAWholeDayThatLeavesOnesTimeFree() {
        VEvent event =
                read(new Appointments(
                                List.of(),
                                List.of(
                                        new Appointments.Due(
                                                Ids.of(2), "Susun daftar", DAY, Optional.empty())),
                                0))
                        .getEvents()
                        .getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("Batas waktu: Susun daftar");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadBackAndNoLineIsLong(long seed) {
        Random random = new Random(seed);
        List<Appointments.OfMeeting> meetings = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            String title = "Rapat " + NastyText.any(random) + " x".repeat(random.nextInt(60));
            meetings.add(
                    new Appointments.OfMeeting(
                            Ids.of(number),
                            title,
                            DateRange.of(DAY.plusDays(number)),
                            Optional.empty(),
                            NastyText.any(random),
                            Optional.of(CHANGED)));
        }
        Appointments all = new Appointments(meetings, List.of(), 0);
        String text = CalendarFile.of(all, "Notulis");

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(all).getEvents())
                .extracting(it -> plain(it.getSummary().getValue()))
                .containsExactlyElementsOf(meetings.stream().map(it -> plain(it.title())).toList());
        assertThat(CalendarFile.of(all, "Notulis")).isEqualTo(text);
    }

    private static Appointments meeting(DateRange days, Optional<TimeSpan> time) {
        return new Appointments(
                List.of(
                        new Appointments.OfMeeting(
                                Ids.of(1),
                                "Rapat; tentang \\ jadwal, dan \"lain\"",
                                days,
                                time,
                                "Aula",
                                Optional.of(CHANGED))),
                List.of(),
                0);
    }

    private static ICalendar read(Appointments appointments) {
        var chain = Biweekly.parse(CalendarFile.of(appointments, "Notulis – Kantor"));
        List<List<biweekly.io.ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = chain.warnings(warnings).first();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        return calendar;
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static Instant end(VEvent event) {
        return event.getDateEnd().getValue().toInstant();
    }

    private static String day(DateStart start) {
        return day(start.getValue().toInstant());
    }

    private static String day(DateEnd end) {
        return day(end.getValue().toInstant());
    }

    /// Days are read in the zone of whoever reads them.
    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault()).toString();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
