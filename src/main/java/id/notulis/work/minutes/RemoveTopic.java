package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Removes a topic with all its lines.
///
/// @param topic the topic
public record RemoveTopic(Id topic) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        return new Lines(topics).topic(topic) < 0
                ? topics
                : topics.stream().filter(it -> !it.id().equals(topic)).toList();
    }
}
