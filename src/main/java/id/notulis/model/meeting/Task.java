package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The line of the minutes an action comes from; the action's identity is the line's.
///
/// @param id identity of line and action
/// @param time when
/// @param paragraphs what is to be done; at least one, none blank
/// @param action who, until when, how far
/// @param audience the mark, if there is one
/// @param points links to agreements
/// @param replies answers
public record Task(
        Id id,
        Optional<LocalTime> time,
        List<String> paragraphs,
        Action action,
        Optional<Audience> audience,
        List<PointRef> points,
        List<Entry> replies)
        implements Entry {

    public Task {
        paragraphs = Checked.paragraphs(paragraphs);
        points = List.copyOf(points);
        replies = Checked.replies(replies);
    }

    @Override
    public Task withId(Id other) {
        return new Task(other, time, paragraphs, action, audience, points, replies);
    }

    @Override
    public Task withReplies(List<Entry> others) {
        return new Task(id, time, paragraphs, action, audience, points, others);
    }

    @Override
    public Task withMarks(Optional<Audience> widest, List<PointRef> links) {
        return new Task(id, time, paragraphs, action, widest, links, replies);
    }

    /// The same work in other words.
    public Task withParagraphs(List<String> others) {
        return new Task(id, time, others, action, audience, points, replies);
    }

    /// The same line with another action.
    public Task withAction(Action other) {
        return new Task(id, time, paragraphs, other, audience, points, replies);
    }
}
