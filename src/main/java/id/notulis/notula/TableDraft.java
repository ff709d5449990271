package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table while its rows are read.
final class TableDraft {

    private final Id id;
    private final Optional<LocalTime> time;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<PointRef> points = new ArrayList<>();
    private Optional<Audience> audience = Optional.empty();
    private int width;

    TableDraft(Id id, Optional<LocalTime> time) {
        this.id = id;
        this.time = time;
    }

    /// A table that was read before, to be gone on with.
    TableDraft(Table table) {
        this(table.id(), table.time());
        rows.addAll(table.rows());
        width = table.rows().getFirst().size();
        points.addAll(table.points());
        audience = table.audience();
    }

    /// Adds a row. Marks belong behind the last one; those behind another count all the same, the
    /// narrowest audience of all.
    void add(List<String> cells, Optional<Audience> widest, List<PointRef> links) {
        rows.add(cells);
        width = Math.max(width, cells.size());
        audience = Stream.concat(audience.stream(), widest.stream()).min(Audience::compareTo);
        points.addAll(links);
    }

    /// How many more cells the table would have with a row of some cells.
    int growth(int cellsOfRow) {
        int wider = Math.max(width, cellsOfRow);
        return Math.toIntExact(
                Math.min(
                        Integer.MAX_VALUE / 2,
                        (rows.size() + 1L) * wider - (long) rows.size() * width));
    }

    Entry table() {
        return new Table(id, time, rows.stream().map(this::filled).toList(), audience, points);
    }

    private List<String> filled(List<String> cells) {
        List<String> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(width - cells.size(), ""));
        return filled;
    }
}
