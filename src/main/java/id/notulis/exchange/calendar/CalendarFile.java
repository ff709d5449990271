package id.notulis.exchange.calendar;

import id.notulis.exchange.ContentLines;
import id.notulis.model.Id;
import id.notulis.model.calendar.Appointments;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes a calendar.
public final class CalendarFile {

    /// What a file of this program is known by.
    public static final String MARK = "PRODID:-//Notulis//Notulis//ID";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /// Years have four figures.
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final ContentLines lines = new ContentLines();

    private CalendarFile() {}

    /// @param name what the calendar is called
    public static String of(Appointments appointments, String name) {
        CalendarFile file = new CalendarFile();
        file.lines
                .add("BEGIN:VCALENDAR")
                .add("VERSION:2.0")
                .add(MARK)
                .add("CALSCALE:GREGORIAN")
                .add("METHOD:PUBLISH")
                .add("X-WR-CALNAME:" + ContentLines.escaped(name));
        zones(appointments).forEach(file::zone);
        appointments.meetings().forEach(file::meeting);
        appointments.dues().forEach(file::due);
        return file.lines.add("END:VCALENDAR").toString();
    }

    private static Set<Zone> zones(Appointments appointments) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        appointments.meetings().forEach(it -> it.time().ifPresent(time -> zones.add(time.zone())));
        return zones;
    }

    /// Indonesia keeps the same time all the year.
    private void zone(Zone zone) {
        String offset =
                switch (zone) {
                    case WIB -> "+0700";
                    case WITA -> "+0800";
                    case WIT -> "+0900";
                };
        lines.add("BEGIN:VTIMEZONE")
                .add("TZID:" + zone.region())
                .add("BEGIN:STANDARD")
                .add("DTSTART:19700101T000000")
                .add("TZOFFSETFROM:" + offset)
                .add("TZOFFSETTO:" + offset)
                .add("TZNAME:" + zone.name())
                .add("END:STANDARD")
                .add("END:VTIMEZONE");
    }

    private void meeting(Appointments.OfMeeting meeting) {
        begin(meeting.id(), meeting.changed());
        when(meeting.days(), meeting.time());
        told("SUMMARY:", meeting.title());
        told("LOCATION:", meeting.place());
        lines.add("END:VEVENT");
    }

    private void due(Appointments.Due due) {
        begin(due.id(), due.changed());
        days(DateRange.of(due.day()));
        told("SUMMARY:", "Batas waktu: " + due.text());
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private void begin(Id id, Optional<Instant> changed) {
        Instant made = earlier(id.made(), LATEST);
        Instant stamp = earlier(changed.orElse(made), LATEST);
        long minutes = Math.max(0, Duration.between(made, stamp).toMinutes());
        lines.add("BEGIN:VEVENT")
                .add("UID:" + id.value() + "@notulis")
                .add("DTSTAMP:" + utc(stamp))
                .add("LAST-MODIFIED:" + utc(stamp))
                .add("SEQUENCE:" + Math.min(minutes, Integer.MAX_VALUE));
    }

    private void when(DateRange days, Optional<TimeSpan> time) {
        Optional<LocalDateTime> end =
                time.flatMap(it -> end(it.end())).map(it -> days.last().atTime(it));
        if (time.isEmpty() || (!days.singleDay() && end.isEmpty())) {
            days(days);
            return;
        }
        String zone = ";TZID=" + time.get().zone().region() + ":";
        LocalDateTime start = days.first().atTime(time.get().start());
        lines.add("DTSTART" + zone + TIME.format(start));
        end.filter(it -> it.isAfter(start))
                .ifPresent(it -> lines.add("DTEND" + zone + TIME.format(it)));
    }

    private static Optional<LocalTime> end(TimeSpan.End end) {
        return end instanceof TimeSpan.At(LocalTime time) ? Optional.of(time) : Optional.empty();
    }

    /// Whole days; the end is the day after the last one.
    private void days(DateRange days) {
        lines.add("DTSTART;VALUE=DATE:" + day(days.first()));
        lines.add("DTEND;VALUE=DATE:" + day(days.last().plusDays(1)));
    }

    private void told(String property, String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            lines.add(property + ContentLines.escaped(line));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String utc(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.UTC)) + 'Z';
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
