package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Binned;
import id.notulis.model.overview.BinLine;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The meetings in the recycle bin. They stay where they are; every list and every search passes
/// over them.
public final class BinStore {

    private final Session session;

    BinStore(Session session) {
        this.session = session;
    }

    /// Whether a meeting lies there.
    public Optional<Binned> get(Id meeting) {
        return session.first("bin/get", row -> new Binned(row.id("uid"), stamp(row)), meeting);
    }

    /// All, latest first.
    public List<BinLine> lines() {
        return session.list("bin/lines", row -> new BinLine(MeetingStore.line(row), stamp(row)));
    }

    /// How many there are.
    public int count() {
        return Math.toIntExact(session.number("bin/count"));
    }

    public void put(Binned binned) {
        session.run("bin/put", binned.stamp().at(), binned.stamp().by(), binned.meeting());
    }

    public void restore(Id meeting) {
        session.run("bin/restore", meeting);
    }

    private static Stamp stamp(Row row) throws SQLException {
        return new Stamp(row.moment("binned_at"), row.text("binned_by"));
    }
}
