package id.notulis.report;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;

/// Of a meeting, what the public may read: the lines marked for release of a meeting of the lowest
/// class, with the topics they stand under; of any other meeting nothing. A topic without such a
/// line is not there, and a closed one is there without its title.
final class ReleasedTopics {

    private ReleasedTopics() {}

    /// @param meeting of any class
    static List<Topic> of(Meeting meeting) {
        if (meeting.classification() != Classification.BIASA) {
            return List.of();
        }
        AudienceGate gate = new AudienceGate(Audience.RELEASE);
        return gate.topics(meeting).stream()
                .map(topic -> topic.withEntries(open(gate, topic)))
                .filter(topic -> !topic.entries().isEmpty())
                .toList();
    }

    /// The titles of those that are no secret.
    static List<String> titles(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> !topic.closed())
                .map(Topic::title)
                .map(Wording::open)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Entry> open(AudienceGate gate, Topic topic) {
        List<Entry> open = new ArrayList<>();
        for (Entry entry : topic.entries()) {
            List<Entry> replies = gate.replies(topic, entry);
            open.add(entry.replies().isEmpty() ? entry : entry.withReplies(replies));
        }
        return open;
    }
}
