package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.List;
import java.util.function.UnaryOperator;

/// Exchanges parts of single lines of minutes.
final class Line {

    private Line() {}

    /// The meeting with every line, replies included, as a rule makes it.
    static Meeting each(Meeting meeting, UnaryOperator<Entry> rule) {
        List<Topic> topics =
                meeting.topics().stream()
                        .map(topic -> topic.withEntries(each(topic.entries(), rule)))
                        .toList();
        return MeetingParts.of(meeting).topics(topics).toMeeting();
    }

    /// The meeting with another action in one line.
    static Meeting withAction(Meeting meeting, Id line, UnaryOperator<Action> rule) {
        return each(
                meeting,
                entry ->
                        entry instanceof Task task && task.id().equals(line)
                                ? task.withAction(rule.apply(task.action()))
                                : entry);
    }

    /// The line with its words as a rule makes them.
    static Entry reworded(Entry entry, UnaryOperator<String> rule) {
        return switch (entry) {
            case Statement it -> it.withParagraphs(reworded(it.paragraphs(), rule));
            case Task it -> it.withParagraphs(reworded(it.paragraphs(), rule));
            case Table it -> it;
            case Movement it -> it;
        };
    }

    private static List<String> reworded(List<String> paragraphs, UnaryOperator<String> rule) {
        return paragraphs.stream().map(rule).toList();
    }

    private static List<Entry> each(List<Entry> entries, UnaryOperator<Entry> rule) {
        return entries.stream()
                .map(entry -> rule.apply(entry.withReplies(each(entry.replies(), rule))))
                .toList();
    }
}
