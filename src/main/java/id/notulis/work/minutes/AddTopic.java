package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a new topic behind another one.
///
/// @param behind the topic before it; at the end when there is no such topic
/// @param title what it is called; a blank one adds nothing
public record AddTopic(Optional<Id> behind, String title) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        if (title.isBlank()) {
            return topics;
        }
        int before = behind.map(new Lines(topics)::topic).orElse(-1);
        List<Topic> more = new ArrayList<>(topics);
        more.add(
                before < 0 ? topics.size() : before + 1,
                new Topic(ids.next(), title.strip(), Optional.empty(), false, List.of()));
        return List.copyOf(more);
    }
}
