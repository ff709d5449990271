package id.notulis.report;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import java.util.List;
import java.util.function.Predicate;

/// Lets through what a paper's readers may read, and nothing else: never a private remark, never a
/// line for a narrower circle. What answers a line that is held back is held back with it, and of a
/// closed topic with nothing left not even the title remains.
public final class AudienceGate {

    private final Audience readers;

    /// @param readers whoever reads the paper, or looks at the screen
    public AudienceGate(Audience readers) {
        this.readers = readers;
    }

    /// The topics with the lines that may be read.
    public List<Topic> topics(Meeting meeting) {
        return meeting.topics().stream().map(this::open).filter(topic -> !hidden(topic)).toList();
    }

    /// The answers that may be read.
    public List<Entry> replies(Topic topic, Entry entry) {
        return entry.replies().stream().filter(mayRead(topic)).toList();
    }

    private Topic open(Topic topic) {
        return topic.withEntries(topic.entries().stream().filter(mayRead(topic)).toList());
    }

    private boolean hidden(Topic topic) {
        return topic.closed() && topic.entries().isEmpty() && readers != Audience.INTERNAL;
    }

    private Predicate<Entry> mayRead(Topic topic) {
        return entry ->
                !(entry instanceof Statement statement && statement.kind() == Statement.Kind.REMARK)
                        && topic.audienceOf(entry).compareTo(readers) >= 0;
    }
}
