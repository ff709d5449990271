package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Topic;
import java.util.List;

/// Puts a copy of a line, with copies of its answers, behind it. Nobody comes twice, so comings and
/// goings are not copied.
///
/// @param entry the line
public record DuplicateEntry(Id entry) implements MinutesStep {

    @Override
    public List<Topic> apply(List<Topic> topics, IdSource ids) {
        Lines lines = new Lines(topics);
        return lines.place(entry)
                .filter(place -> !(lines.at(place) instanceof Movement))
                .map(
                        place ->
                                lines.changed(
                                        place,
                                        among ->
                                                among.add(
                                                        Lines.index(place) + 1,
                                                        copy(lines.at(place), ids))))
                .map(Lines::topics)
                .orElse(topics);
    }

    private static Entry copy(Entry entry, IdSource ids) {
        List<Entry> replies =
                entry.replies().stream().map(reply -> reply.withId(ids.next())).toList();
        return entry.withId(ids.next()).withReplies(replies);
    }
}
