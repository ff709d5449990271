package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Moves a line, with its answers, one place up or down. Beyond the first or last line of its topic
/// it goes to the end or the beginning of the next one; an answer goes to the line before or behind
/// when that can be answered.
///
/// @param entry the line
/// @param up whether up, else down
public record MoveEntry(Id entry, boolean up) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        return lines.place(entry).map(place -> moved(lines, place).topics()).orElse(topics);
    }

    private Lines moved(Lines lines, Lines.Place place) {
        int index = Lines.index(place);
        int next = up ? index - 1 : index + 1;
        int last =
                place.isReply()
                        ? host(lines, place).replies().size() - 1
                        : lines.topics().get(place.topic()).entries().size() - 1;
        if (next >= 0 && next <= last) {
            return lines.changed(place, among -> Collections.swap(among, index, next));
        }
        return place.isReply() ? toOtherHost(lines, place) : toOtherTopic(lines, place);
    }

    private Lines toOtherTopic(Lines lines, Lines.Place place) {
        int topic = up ? place.topic() - 1 : place.topic() + 1;
        if (topic < 0 || topic >= lines.topics().size()) {
            return lines;
        }
        Entry moving = lines.at(place);
        return lines.changed(place, among -> among.remove(place.host()))
                .changed(topic, entries -> entries.add(up ? entries.size() : 0, moving));
    }

    private Lines toOtherHost(Lines lines, Lines.Place place) {
        List<Entry> entries = lines.topics().get(place.topic()).entries();
        int host = up ? place.host() - 1 : place.host() + 1;
        if (host < 0 || host >= entries.size() || !Lines.mayReply(entries.get(host))) {
            return lines;
        }
        Entry moving = lines.at(place);
        Entry other = entries.get(host);
        List<Entry> replies = new ArrayList<>(other.replies());
        replies.add(up ? replies.size() : 0, moving);
        return lines.changed(place, among -> among.remove(place.reply()))
                .changed(place.topic(), among -> among.set(host, other.withReplies(replies)));
    }

    private static Entry host(Lines lines, Lines.Place place) {
        return lines.topics().get(place.topic()).entries().get(place.host());
    }
}
