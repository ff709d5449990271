package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A table in the minutes.
///
/// @param id identity
/// @param time when
/// @param rows the heading first; at least one, all of one length from 1; cells may be blank
/// @param audience the mark, if there is one
/// @param points links to agreements
public record Table(
        Id id,
        Optional<LocalTime> time,
        List<List<String>> rows,
        Optional<Audience> audience,
        List<PointRef> points)
        implements Entry {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a table has a heading");
        }
        int width = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows of one table are equally long");
        }
        points = List.copyOf(points);
    }

    @Override
    public List<Entry> replies() {
        return List.of();
    }

    @Override
    public Table withId(Id other) {
        return new Table(other, time, rows, audience, points);
    }

    @Override
    public Table withReplies(List<Entry> others) {
        Checked.none(others);
        return this;
    }

    @Override
    public Table withMarks(Optional<Audience> widest, List<PointRef> links) {
        return new Table(id, time, rows, widest, links);
    }
}
