package id.notulis.store;

import id.notulis.model.calendar.Appointments;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What of the record belongs into a calendar.
public final class CalendarStore {

    private final Session session;

    CalendarStore(Session session) {
        this.session = session;
    }

    public Appointments appointments() {
        return new Appointments(
                session.list("calendar/meetings", CalendarStore::meeting),
                session.list("calendar/dues", CalendarStore::due),
                (int) session.number("calendar/classified"));
    }

    private static Appointments.OfMeeting meeting(Row row) throws SQLException {
        return new Appointments.OfMeeting(
                row.id("uid"),
                row.text("title"),
                Times.days(row, "").orElseThrow(),
                Times.span(row, ""),
                row.text("place"),
                row.optionalText("changed_at").map(Instant::parse));
    }

    private static Appointments.Due due(Row row) throws SQLException {
        Optional<Instant> changed =
                Stream.of(row.optionalText("changed_at"), row.optionalText("stepped_at"))
                        .flatMap(Optional::stream)
                        .map(Instant::parse)
                        .max(Comparator.naturalOrder());
        return new Appointments.Due(
                row.id("uid"),
                Texts.plain(row.text("body")),
                row.date("due").orElseThrow(),
                changed);
    }
}
