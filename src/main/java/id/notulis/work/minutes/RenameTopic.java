package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Calls a topic something else.
///
/// @param topic the topic
/// @param title the new title; a blank one changes nothing
public record RenameTopic(Id topic, String title) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        int index = lines.topic(topic);
        if (index < 0 || title.isBlank() || topics.get(index).title().equals(title.strip())) {
            return topics;
        }
        Topic it = topics.get(index);
        return lines.withTopic(
                        index,
                        new Topic(it.id(), title.strip(), it.start(), it.closed(), it.entries()))
                .topics();
    }
}
