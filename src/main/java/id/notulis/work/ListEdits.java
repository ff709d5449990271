package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.ProtocolOrder;
import id.notulis.notula.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Work on the attendance list as a list.
public final class ListEdits {

    private ListEdits() {}

    /// Takes somebody from the list, with the lines of coming and going. Refused while lines of the
    /// minutes are somebody's words.
    public static Edit<Typed<Meeting>> remove(Id meeting, Id person) {
        return draft -> Minutes.change(draft, meeting, before -> removed(before, person));
    }

    /// Moves somebody up or down within the delegation; at its end nothing happens.
    ///
    /// @param by -1 is one up
    public static Edit<Typed<Meeting>> move(Id meeting, Id person, int by) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before ->
                                Typed.understood(
                                        MeetingParts.of(before)
                                                .delegations(
                                                        before.delegations().stream()
                                                                .map(it -> moved(it, person, by))
                                                                .toList())
                                                .toMeeting()));
    }

    /// Puts every delegation in the order of protocol: by rank, then by post.
    public static Edit<Typed<Meeting>> sort(Id meeting) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before -> {
                            Comparator<Attendance> order =
                                    new ProtocolOrder(draft.referenceLists().posts())
                                            .by(Attendance::name, Attendance::position);
                            return Typed.understood(
                                    MeetingParts.of(before)
                                            .delegations(
                                                    before.delegations().stream()
                                                            .map(it -> sorted(it, order))
                                                            .toList())
                                            .toMeeting());
                        });
    }

    private static Typed<Meeting> removed(Meeting before, Id person) {
        if (before.attendance(person).isEmpty()) {
            return Attend.gone();
        }
        Attendance row = before.attendance(person).get();
        long said = before.entries().filter(entry -> says(entry, person)).count();
        if (said > 0) {
            return Typed.refused(Message.of("meeting.participant.speaks", row.name().name(), said));
        }
        Meeting without = MeetingParts.of(before).topics(still(before, person)).toMeeting();
        Meeting left = Seating.left(without, row);
        return Typed.understood(
                MeetingParts.of(left)
                        .delegations(Listing.without(left.delegations(), person))
                        .toMeeting());
    }

    private static boolean says(Entry entry, Id person) {
        return entry instanceof Statement statement
                && statement.speaker().filter(new Attendee(person)::equals).isPresent();
    }

    private static List<Topic> still(Meeting meeting, Id person) {
        return meeting.topics().stream()
                .map(
                        topic ->
                                topic.withEntries(
                                        topic.entries().stream()
                                                .filter(entry -> !moves(entry, person))
                                                .toList()))
                .toList();
    }

    private static boolean moves(Entry entry, Id person) {
        return entry instanceof Movement movement && movement.who().person().equals(person);
    }

    private static Delegation moved(Delegation delegation, Id person, int by) {
        List<Attendance> members = new ArrayList<>(delegation.members());
        for (int index = 0; index < members.size(); index++) {
            if (members.get(index).person().equals(person)) {
                int other = index + by;
                if (other >= 0 && other < members.size()) {
                    Collections.swap(members, index, other);
                }
                break;
            }
        }
        return new Delegation(delegation.organisation(), members);
    }

    private static Delegation sorted(Delegation delegation, Comparator<Attendance> order) {
        return new Delegation(
                delegation.organisation(), delegation.members().stream().sorted(order).toList());
    }
}
