package id.notulis.work;

import id.notulis.model.action.Action;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import java.util.List;
import java.util.function.UnaryOperator;

/// Exchanges the people a meeting points to where it does not matter whether they take part: in the
/// chair, as its secretary, represented, in charge.
final class Repointing {

    private final UnaryOperator<Individual> other;

    Repointing(UnaryOperator<Individual> other) {
        this.other = other;
    }

    /// The parts of the meeting, not yet checked.
    MeetingParts of(Meeting meeting) {
        return MeetingParts.of(meeting)
                .chair(meeting.chair().map(other))
                .secretary(meeting.secretary().map(other))
                .delegations(meeting.delegations().stream().map(this::delegation).toList())
                .topics(meeting.topics().stream().map(this::topic).toList());
    }

    private Delegation delegation(Delegation delegation) {
        return new Delegation(
                delegation.organisation(),
                delegation.members().stream().map(this::attendance).toList());
    }

    private Attendance attendance(Attendance attendance) {
        return attendance.onBehalfOf(attendance.onBehalfOf().map(other));
    }

    private Topic topic(Topic topic) {
        return topic.withEntries(topic.entries().stream().map(this::entry).toList());
    }

    private Entry entry(Entry entry) {
        List<Entry> replies = entry.replies().stream().map(this::entry).toList();
        Entry pointed = entry instanceof Task it ? it.withAction(action(it.action())) : entry;
        return pointed.withReplies(replies);
    }

    private Action action(Action action) {
        return action.withOwners(action.owners().stream().map(this::party).toList());
    }

    private Party party(Party party) {
        return party instanceof Individual individual ? other.apply(individual) : party;
    }
}
