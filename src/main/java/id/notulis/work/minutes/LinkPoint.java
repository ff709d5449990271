package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;

/// Links a line to a point of an agreement the meeting refers to, or takes the link away.
///
/// @param entry the line; comings and goings have no links
/// @param point the point
public record LinkPoint(Id entry, PointRef point) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        boolean able = lines.entry(entry).filter(it -> !(it instanceof Movement)).isPresent();
        return able ? lines.with(entry, this::linked).topics() : topics;
    }

    private Entry linked(Entry line) {
        List<PointRef> points = new ArrayList<>(line.points());
        if (!points.removeIf(point::equals)) {
            points.add(point);
        }
        return line.withMarks(line.audience(), points);
    }
}
