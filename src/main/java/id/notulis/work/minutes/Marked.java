package id.notulis.work.minutes;

import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import java.util.List;
import java.util.Optional;

/// Lines with other marks.
final class Marked {

    private Marked() {}

    static Entry with(Entry entry, Optional<Audience> audience, List<PointRef> points) {
        return switch (entry) {
            case Statement it ->
                    new Statement(
                            it.id(),
                            it.kind(),
                            it.time(),
                            it.speaker(),
                            it.paragraphs(),
                            audience,
                            points,
                            it.replies());
            case Task it ->
                    new Task(
                            it.id(),
                            it.time(),
                            it.paragraphs(),
                            it.action(),
                            audience,
                            points,
                            it.replies());
            case Table it -> new Table(it.id(), it.time(), it.rows(), audience, points);
            case Movement it -> it;
        };
    }
}
