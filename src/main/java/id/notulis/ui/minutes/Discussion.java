package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the minutes have come.
///
/// @param topic the one under discussion
record Discussion(List<Topic> topics, Optional<Id> topic) {

    Discussion {
        topics = List.copyOf(topics);
    }

    /// The topic under discussion.
    Optional<Topic> current() {
        return topics.stream().filter(it -> topic.filter(it.id()::equals).isPresent()).findFirst();
    }

    /// Whoever spoke last, in the topic under discussion if anybody did.
    Optional<Speaker> lastSpeaker() {
        return Stream.concat(current().stream(), topics.reversed().stream())
                .flatMap(it -> it.entries().reversed().stream())
                .flatMap(
                        entry ->
                                entry instanceof Statement statement
                                        ? statement.speaker().stream()
                                        : Stream.empty())
                .findFirst();
    }

    /// The last line of the topic under discussion.
    Optional<Entry> lastEntry() {
        return current()
                .filter(it -> !it.entries().isEmpty())
                .map(it -> it.entries().getLast())
                .map(it -> it.replies().isEmpty() ? it : it.replies().getLast());
    }
}
