package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Exchanges parts of single lines of minutes.
final class Line {

    private Line() {}

    /// The meeting with every line, replies included, as a rule makes it.
    static Meeting each(Meeting meeting, UnaryOperator<Entry> rule) {
        List<Topic> topics =
                meeting.topics().stream()
                        .map(
                                topic ->
                                        new Topic(
                                                topic.id(),
                                                topic.title(),
                                                topic.start(),
                                                topic.closed(),
                                                each(topic.entries(), rule)))
                        .toList();
        return MeetingParts.of(meeting).topics(topics).toMeeting();
    }

    /// The meeting with another action in one line.
    static Meeting withAction(Meeting meeting, Id line, UnaryOperator<Action> rule) {
        return each(
                meeting,
                entry ->
                        entry instanceof Task task && task.id().equals(line)
                                ? withAction(task, rule.apply(task.action()))
                                : entry);
    }

    static Task withAction(Task task, Action action) {
        return new Task(
                task.id(),
                task.time(),
                task.paragraphs(),
                action,
                task.audience(),
                task.points(),
                task.replies());
    }

    static Statement withAudience(Statement it, Audience audience) {
        return new Statement(
                it.id(),
                it.kind(),
                it.time(),
                it.speaker(),
                it.paragraphs(),
                Optional.of(audience),
                it.points(),
                it.replies());
    }

    /// The line with its words as a rule makes them.
    static Entry reworded(Entry entry, UnaryOperator<String> rule) {
        return switch (entry) {
            case Statement it ->
                    new Statement(
                            it.id(),
                            it.kind(),
                            it.time(),
                            it.speaker(),
                            it.paragraphs().stream().map(rule).toList(),
                            it.audience(),
                            it.points(),
                            it.replies());
            case Task it ->
                    new Task(
                            it.id(),
                            it.time(),
                            it.paragraphs().stream().map(rule).toList(),
                            it.action(),
                            it.audience(),
                            it.points(),
                            it.replies());
            case Table it -> it;
            case Movement it -> it;
        };
    }

    private static List<Entry> each(List<Entry> entries, UnaryOperator<Entry> rule) {
        return entries.stream().map(entry -> rule.apply(withReplies(entry, rule))).toList();
    }

    private static Entry withReplies(Entry entry, UnaryOperator<Entry> rule) {
        if (entry.replies().isEmpty()) {
            return entry;
        }
        List<Entry> replies = each(entry.replies(), rule);
        return switch (entry) {
            case Statement it ->
                    new Statement(
                            it.id(),
                            it.kind(),
                            it.time(),
                            it.speaker(),
                            it.paragraphs(),
                            it.audience(),
                            it.points(),
                            replies);
            case Task it ->
                    new Task(
                            it.id(),
                            it.time(),
                            it.paragraphs(),
                            it.action(),
                            it.audience(),
                            it.points(),
                            replies);
            case Table it -> it;
            case Movement it -> it;
        };
    }
}
