package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;

/// Makes a line an answer to the one above it, or an answer a line of its own. As in the text
/// format, answers behind the line go where the text would put them: to the line that is now the
/// last one before them.
///
/// @param entry the line
/// @param reply whether it is to be an answer
public record LevelEntry(Id entry, boolean reply) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        return lines.place(entry)
                .filter(place -> place.isReply() != reply)
                .map(place -> (reply ? lowered(lines, place) : raised(lines, place)).topics())
                .orElse(topics);
    }

    private static Lines lowered(Lines lines, Lines.Place place) {
        Entry line = lines.at(place);
        List<Entry> entries = lines.topics().get(place.topic()).entries();
        if (place.host() == 0
                || !Lines.mayReply(line)
                || !Lines.mayReply(entries.get(place.host() - 1))) {
            return lines;
        }
        Entry host = entries.get(place.host() - 1);
        List<Entry> replies = new ArrayList<>(host.replies());
        replies.add(line.withReplies(List.of()));
        replies.addAll(line.replies());
        return lines.changed(
                place.topic(),
                among -> {
                    among.set(place.host() - 1, host.withReplies(replies));
                    among.remove(place.host());
                });
    }

    private static Lines raised(Lines lines, Lines.Place place) {
        return lines.changed(
                place.topic(),
                among -> {
                    Entry host = among.get(place.host());
                    List<Entry> replies = host.replies();
                    Entry line =
                            lines.at(place)
                                    .withReplies(
                                            replies.subList(place.reply() + 1, replies.size()));
                    among.set(place.host(), host.withReplies(replies.subList(0, place.reply())));
                    among.add(place.host() + 1, line);
                });
    }
}
