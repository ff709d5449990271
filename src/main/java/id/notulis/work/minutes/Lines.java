package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A body whose lines are found by identity and put elsewhere. Every method leaves what it does not
/// touch the same object, so that comparing and storing stay cheap.
///
/// @param topics the body
record Lines(List<Topic> topics) {

    /// Where a line stands.
    ///
    /// @param topic index of its topic
    /// @param host index of the line, or of the one it answers
    /// @param reply index among the answers; -1 when it is none
    record Place(int topic, int host, int reply) {

        boolean isReply() {
            return reply >= 0;
        }
    }

    Optional<Place> place(Id entry) {
        for (int topic = 0; topic < topics.size(); topic++) {
            List<Entry> entries = topics.get(topic).entries();
            for (int host = 0; host < entries.size(); host++) {
                if (entries.get(host).id().equals(entry)) {
                    return Optional.of(new Place(topic, host, -1));
                }
                List<Entry> replies = entries.get(host).replies();
                for (int reply = 0; reply < replies.size(); reply++) {
                    if (replies.get(reply).id().equals(entry)) {
                        return Optional.of(new Place(topic, host, reply));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<Entry> entry(Id entry) {
        return place(entry).map(this::at);
    }

    boolean isReply(Id entry) {
        return place(entry).filter(Place::isReply).isPresent();
    }

    /// Whether such a line can be an answer; its own answers aside.
    static boolean mayReply(Entry entry) {
        return entry instanceof Statement || entry instanceof Task;
    }

    Entry at(Place place) {
        Entry host = topics.get(place.topic()).entries().get(place.host());
        return place.isReply() ? host.replies().get(place.reply()) : host;
    }

    /// The body with another line in the place of one.
    Lines with(Id entry, UnaryOperator<Entry> change) {
        return place(entry)
                .map(
                        place ->
                                changed(
                                        place,
                                        among -> {
                                            int index = index(place);
                                            among.set(index, change.apply(among.get(index)));
                                        }))
                .orElse(this);
    }

    /// The body with other lines among those a line stands with: the lines of its topic, or the
    /// answers of one line.
    Lines changed(Place place, Consumer<List<Entry>> change) {
        if (!place.isReply()) {
            return changed(place.topic(), change);
        }
        return changed(
                place.topic(),
                entries -> {
                    Entry host = entries.get(place.host());
                    List<Entry> replies = new ArrayList<>(host.replies());
                    change.accept(replies);
                    entries.set(place.host(), host.withReplies(replies));
                });
    }

    /// The body with other lines in one topic.
    Lines changed(int topic, Consumer<List<Entry>> change) {
        List<Entry> entries = new ArrayList<>(topics.get(topic).entries());
        change.accept(entries);
        return withTopic(topic, topics.get(topic).withEntries(entries));
    }

    Lines withTopic(int index, Topic topic) {
        List<Topic> others = new ArrayList<>(topics);
        others.set(index, topic);
        return new Lines(List.copyOf(others));
    }

    /// Index of a topic, or -1.
    int topic(Id id) {
        for (int index = 0; index < topics.size(); index++) {
            if (topics.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    static int index(Place place) {
        return place.isReply() ? place.reply() : place.host();
    }
}
