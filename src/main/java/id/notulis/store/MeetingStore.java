package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.MeetingLine;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The meetings of the book with their minutes.
public final class MeetingStore {

    private final Session session;
    private final MeetingReader reader;
    private final MeetingWriter writer;

    MeetingStore(Session session, Names names) {
        this.session = session;
        this.reader = new MeetingReader(session, names);
        this.writer = new MeetingWriter(session, names);
    }

    /// Also one that lies in the recycle bin.
    public Optional<Meeting> get(Id id) {
        return reader.get(id);
    }

    /// All that do not lie in the recycle bin, latest day first, those without a day last.
    public List<MeetingLine> lines() {
        return session.list("meeting/lines", MeetingStore::line);
    }

    /// The earlier meetings whose open actions a meeting has to decide about, earliest first: those
    /// of its series, and those two of its organisations took part in as well, or the only one of
    /// both.
    public List<Id> related(Id meeting) {
        return session.list("meeting/related", row -> row.id("uid"), meeting);
    }

    /// The meetings of a higher class.
    public List<Id> above(Classification classification) {
        return session.list(
                "meeting/above", row -> row.id("uid"), Codes.CLASSIFICATION.of(classification));
    }

    /// The latest meeting of a series; one without a day only where there is no other.
    public Optional<Id> lastOfSeries(String series) {
        return session.first("meeting/of-series", row -> row.id("uid"), series);
    }

    /// The meetings of a series, latest first, those without a day last.
    public List<Id> ofSeries(String series) {
        return session.list("meeting/of-series", row -> row.id("uid"), series);
    }

    /// The names of all series, the one used last first.
    public List<String> series() {
        return session.list("meeting/series", row -> row.text("name"));
    }

    /// Brings what is stored from one state to another; the former has to be what is stored. Only
    /// rows that differ are written. Nothing before is an addition, nothing after a removal.
    ///
    /// @throws IllegalArgumentException when the meeting points to somebody or something the book
    ///   has not got
    public void save(Optional<Meeting> before, Optional<Meeting> after) {
        if (after.isEmpty()) {
            before.map(Meeting::id).ifPresent(writer::delete);
        } else if (before.isEmpty()) {
            writer.insert(after.get());
        } else {
            writer.update(before.get(), after.get());
        }
    }

    /// Remembers that something of a meeting changed; nothing where the book has it no more.
    public void touch(Id meeting, Instant now) {
        session.run("meeting/touch", now, meeting);
    }

    /// When something of a meeting changed last; empty where that was never told.
    public Optional<Instant> changed(Id meeting) {
        return session.first("meeting/changed", row -> row.moment("changed_at"), meeting);
    }

    static MeetingLine line(Row row) throws SQLException {
        return new MeetingLine(
                row.id("uid"),
                row.text("title"),
                row.text("kind"),
                Times.days(row, ""),
                Times.span(row, ""),
                row.text("place"),
                row.text("number"),
                row.code("status", Codes.MEETING_STATUS),
                row.integer("attendees"),
                row.integer("entries"),
                row.integer("actions"));
    }
}
