package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What typed or pasted lines mean in the meeting they are put into.
///
/// @param resumed the topic they were put into, if the meeting had one
/// @param behind whether that topic had a line, which the first lines may have gone on with
/// @param topics what comes of them: first what belongs to the topic they were put into, its last
///   line as it is now before all others, then the topics they open; empty when they are refused
/// @param agreements those the meeting then refers to, in order
/// @param spans what was understood and where it stands, line by line
/// @param findings what is wrong or doubtful
public record Captured(
        Optional<Id> resumed,
        boolean behind,
        List<Topic> topics,
        List<Agreement> agreements,
        List<Span> spans,
        List<Finding> findings) {

    public Captured {
        topics = List.copyOf(topics);
        agreements = List.copyOf(agreements);
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }

    /// Nothing was read.
    public static Captured nothing() {
        return new Captured(Optional.empty(), false, List.of(), List.of(), List.of(), List.of());
    }

    /// The same, refused for a reason that lies in the meeting.
    public Captured refusedFor(Message why) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(new Finding(Finding.Severity.ERROR, 1, why));
        return new Captured(Optional.empty(), false, List.of(), agreements, spans, more);
    }

    /// Whether nothing of the lines can be taken.
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /// The lines that are new, in order; a line that was gone on with is not among them.
    public List<Entry> added() {
        List<Entry> all = topics.stream().flatMap(topic -> topic.entries().stream()).toList();
        return behind && !all.isEmpty() ? all.subList(1, all.size()) : all;
    }

    /// The last line of the topic they were put into, as they leave it.
    public Optional<Entry> continued() {
        return behind && !topics.isEmpty()
                ? Optional.of(topics.getFirst().entries().getFirst())
                : Optional.empty();
    }

    /// The topics they open.
    public List<Topic> opened() {
        return resumed.isPresent() && !topics.isEmpty() ? topics.subList(1, topics.size()) : topics;
    }

    /// The body of the meeting with the lines in it.
    ///
    /// @param before the body they were read against
    public List<Topic> into(List<Topic> before) {
        if (topics.isEmpty()) {
            return before;
        }
        List<Topic> after = new ArrayList<>();
        for (Topic topic : before) {
            if (resumed.isPresent() && topic.id().equals(resumed.get())) {
                List<Entry> entries = new ArrayList<>(topic.entries());
                continued().ifPresent(last -> entries.set(entries.size() - 1, last));
                List<Entry> here = topics.getFirst().entries();
                entries.addAll(behind ? here.subList(1, here.size()) : here);
                after.add(topic.withEntries(entries));
                after.addAll(opened());
            } else {
                after.add(topic);
            }
        }
        if (resumed.isEmpty()) {
            after.addAll(topics);
        }
        return after;
    }
}
