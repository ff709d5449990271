package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Makes the lines of a topic internal that carry no mark (`{tertutup}`), or no longer so.
///
/// @param topic the topic; lines before the first title cannot be closed
/// @param closed whether they are internal
public record CloseTopic(Id topic, boolean closed) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        int index = lines.topic(topic);
        if (index < 0
                || topics.get(index).title().isBlank()
                || topics.get(index).closed() == closed) {
            return topics;
        }
        Topic it = topics.get(index);
        return lines.withTopic(
                        index, new Topic(it.id(), it.title(), it.start(), closed, it.entries()))
                .topics();
    }
}
