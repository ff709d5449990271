package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Series;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What the book knows of series of meetings beside their names.
public final class SeriesStore {

    private final Session session;

    SeriesStore(Session session) {
        this.session = session;
    }

    public Optional<Series> get(Id id) {
        return session.first("series/get", this::series, id);
    }

    /// The one that is called so, or was.
    public Optional<Series> named(String name) {
        return session.first("series/named", this::series, name);
    }

    /// The one a meeting belongs to whatever it says; of several the one kept last.
    public Optional<Series> adopting(Id meeting) {
        return session.first("series/adopting", this::series, meeting);
    }

    /// All, in the order they were made.
    public List<Series> all() {
        return session.list("series/all", this::series);
    }

    public void save(Series series) {
        remove(series.id());
        long key =
                session.number("series/insert", series.id(), series.rhythm().map(Codes.RHYTHM::of));
        session.run("series/insert-name", key, 0, series.name());
        int place = 1;
        for (String name : series.formerNames()) {
            session.run("series/insert-name", key, place++, name);
        }
        for (Id meeting : series.adopted()) {
            session.run("series/insert-meeting", key, place++, meeting);
        }
    }

    public void remove(Id id) {
        session.run("series/delete", id);
    }

    private Series series(Row row) throws SQLException {
        long key = row.number("id");
        List<String> names = session.list("series/names", name -> name.text("name"), key);
        return new Series(
                row.id("uid"),
                names.getFirst(),
                row.optionalCode("rhythm", Codes.RHYTHM),
                names.subList(1, names.size()),
                session.list("series/adopted", meeting -> meeting.id("meeting_uid"), key));
    }
}
