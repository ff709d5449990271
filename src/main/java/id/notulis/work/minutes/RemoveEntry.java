package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Removes a line with its answers.
///
/// @param entry the line
public record RemoveEntry(Id entry) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        return lines.place(entry)
                .map(place -> lines.changed(place, among -> among.remove(Lines.index(place))))
                .map(Lines::topics)
                .orElse(topics);
    }
}
