package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Presence;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts people of an earlier meeting on the list too, as they stood there, present. Whoever is on
/// the list already stays as listed.
///
/// @param meeting which
/// @param earlier the meeting they come from
/// @param people who of it
public record SameParticipants(Id meeting, Id earlier, Set<Id> people)
        implements Edit<Typed<Meeting>> {

    public SameParticipants {
        people = Set.copyOf(people);
    }

    @Override
    public Typed<Meeting> apply(Draft draft) {
        return Minutes.change(
                draft,
                meeting,
                before ->
                        draft.meeting(earlier)
                                .map(it -> Typed.understood(joined(draft, before, it)))
                                .orElseGet(() -> Typed.refused(Message.of("meeting.gone"))));
    }

    private Meeting joined(Draft draft, Meeting before, Meeting other) {
        List<Delegation> delegations =
                with(
                        before.delegations(),
                        Listing.each(other.delegations(), Since.of(draft, other, before)::of),
                        before.attendances().map(Attendance::person).collect(Collectors.toSet()));
        Meeting joined = MeetingParts.of(before).delegations(delegations).toMeeting();
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(joined), draft::newId, joined);
        for (Id person : people) {
            if (joined.attendance(person).isPresent()) {
                joined = Seating.taken(joined, person, reader);
            }
        }
        return Newcomers.known(draft, joined);
    }

    private List<Delegation> with(List<Delegation> list, List<Delegation> others, Set<Id> listed) {
        List<Delegation> all = list;
        for (Delegation other : others) {
            List<Attendance> rows =
                    other.members().stream()
                            .filter(it -> people.contains(it.person()))
                            .filter(it -> !listed.contains(it.person()))
                            .map(SameParticipants::afresh)
                            .toList();
            if (!rows.isEmpty()) {
                all = Listing.added(all, other.organisation(), rows);
            }
        }
        return all;
    }

    /// How somebody is listed for another meeting: whether a guest stays, times and absences do
    /// not.
    static Attendance afresh(Attendance row) {
        boolean guest = row.presence() instanceof Presence.Present present && present.guest();
        return row.with(new Presence.Present(Optional.empty(), Optional.empty(), guest))
                .onBehalfOf(Optional.empty());
    }
}
