package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Series;
import id.notulis.model.people.StandingGroup;
import id.notulis.store.Records;
import java.util.List;
import java.util.Optional;

/// What comes again: series of meetings, and the groups of people who come to them.
public final class Recurring {

    private final Records records;

    Recurring(Records records) {
        this.records = records;
    }

    /// What is known of a series beside its name; nothing when there is nothing more to know.
    public Optional<Series> series(String name) {
        return name.isBlank() ? Optional.empty() : records.series().named(name);
    }

    /// What the series of a meeting is called now; blank when it belongs to none. Minutes that say
    /// nothing of a series belong to the one that adopted them.
    public String nameOf(Meeting meeting) {
        Optional<Series> known =
                meeting.series().isBlank()
                        ? records.series().adopting(meeting.id())
                        : series(meeting.series());
        return known.map(Series::name).orElse(meeting.series());
    }

    /// The meetings of a series, latest first, whatever name it had when they were written.
    public List<Id> meetings(String series) {
        return series.isBlank() ? List.of() : records.meetings().ofSeries(series);
    }

    /// All standing groups, by name.
    public List<StandingGroup> groups() {
        return records.groups().all();
    }

    public Optional<StandingGroup> group(Id id) {
        return records.groups().get(id);
    }
}
