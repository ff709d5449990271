package id.notulis.store;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Days and times in their columns: `first_day, last_day` and `start_time, end_kind, end_time,
/// zone`, all with one prefix.
final class Times {

    private static final int UNKNOWN = 0;
    private static final int OPEN = 1;
    private static final int AT = 2;

    private Times() {}

    static List<Object> columns(Optional<DateRange> days, Optional<TimeSpan> span) {
        return List.of(
                days.map(DateRange::first),
                days.map(DateRange::last),
                span.map(TimeSpan::start),
                span.map(times -> endKind(times.end())),
                span.flatMap(times -> endTime(times.end())),
                span.map(times -> Codes.ZONE.of(times.zone())));
    }

    static Optional<DateRange> days(Row row, String prefix) throws SQLException {
        Optional<LocalDate> last = row.date(prefix + "last_day");
        return row.date(prefix + "first_day")
                .map(first -> new DateRange(first, last.orElse(first)));
    }

    static Optional<TimeSpan> span(Row row, String prefix) throws SQLException {
        Optional<LocalTime> start = row.time(prefix + "start_time");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Zone zone = row.code(prefix + "zone", Codes.ZONE);
        return Optional.of(new TimeSpan(start.get(), end(row, prefix), zone));
    }

    private static TimeSpan.End end(Row row, String prefix) throws SQLException {
        int kind = row.integer(prefix + "end_kind");
        return switch (kind) {
            case UNKNOWN -> new TimeSpan.Unknown();
            case OPEN -> new TimeSpan.Open();
            case AT -> new TimeSpan.At(row.time(prefix + "end_time").orElseThrow());
            default -> throw new IllegalStateException("no end has code " + kind);
        };
    }

    private static int endKind(TimeSpan.End end) {
        return switch (end) {
            case TimeSpan.Unknown() -> UNKNOWN;
            case TimeSpan.Open() -> OPEN;
            case TimeSpan.At _ -> AT;
        };
    }

    private static Optional<LocalTime> endTime(TimeSpan.End end) {
        return end instanceof TimeSpan.At(LocalTime time) ? Optional.of(time) : Optional.empty();
    }
}
