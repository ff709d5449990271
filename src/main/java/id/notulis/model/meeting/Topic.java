package id.notulis.model.meeting;

import id.notulis.model.Id;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// An item of the agenda with what was said to it.
///
/// @param id identity
/// @param title blank only for the lines before the first titled topic
/// @param start when it began, if that was noted
/// @param closed whether its lines without a mark are internal (`{tertutup}`)
/// @param entries in order
public record Topic(
        Id id, String title, Optional<LocalTime> start, boolean closed, List<Entry> entries) {

    public Topic {
        entries = List.copyOf(entries);
    }

    /// The topic with other lines.
    public Topic withEntries(List<Entry> others) {
        return new Topic(id, title, start, closed, others);
    }

    /// The widest circle a line of this topic may reach: its mark; without one, internal in a
    /// closed topic, else up to the report (a quotation too: it is for release only once marked
    /// so). A private remark never leaves the office, whatever its mark.
    public Audience audienceOf(Entry entry) {
        if (entry instanceof Statement statement && statement.kind() == Statement.Kind.REMARK) {
            return Audience.INTERNAL;
        }
        return entry.audience().orElse(closed ? Audience.INTERNAL : Audience.REPORT);
    }
}
