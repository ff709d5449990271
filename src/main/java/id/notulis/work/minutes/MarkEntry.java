package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Topic;
import java.util.List;
import java.util.Optional;

/// Marks how far a line may reach, or takes the mark away.
///
/// @param entry the line; comings and goings carry no mark
/// @param audience the widest circle; nothing for the rule of its topic
public record MarkEntry(Id entry, Optional<Audience> audience) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        boolean other =
                lines.entry(entry)
                        .filter(it -> !(it instanceof Movement) && !it.audience().equals(audience))
                        .isPresent();
        return other
                ? lines.with(entry, it -> it.withMarks(audience, it.points())).topics()
                : topics;
    }
}
