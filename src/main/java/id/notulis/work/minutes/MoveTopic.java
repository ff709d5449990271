package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;

/// Moves a topic with all its lines. The lines before the first title stay first.
///
/// @param topic the topic
/// @param to its index afterwards; kept within the agenda
public record MoveTopic(Id topic, int to) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        int index = new Lines(topics).topic(topic);
        if (index < 0 || topics.get(index).title().isBlank()) {
            return topics;
        }
        int first = topics.getFirst().title().isBlank() ? 1 : 0;
        int target = Math.clamp(to, first, topics.size() - 1);
        if (target == index) {
            return topics;
        }
        List<Topic> moved = new ArrayList<>(topics);
        moved.add(target, moved.remove(index));
        return List.copyOf(moved);
    }
}
