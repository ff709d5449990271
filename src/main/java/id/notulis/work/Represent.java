package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.Optional;

/// Says whom somebody stood in for. Whoever is on the list, and nobody knew why that one was not
/// there, is represented then.
///
/// @param meeting which
/// @param person who stood in
/// @param name for whom, as typed; blank for nobody
public record Represent(Id meeting, Id person, String name) implements Edit<Typed<Meeting>> {

    @Override
    public Typed<Meeting> apply(Draft draft) {
        return Minutes.change(
                draft,
                meeting,
                before ->
                        before.attendance(person).isEmpty()
                                ? Attend.gone()
                                : represented(draft, before));
    }

    private Typed<Meeting> represented(Draft draft, Meeting before) {
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(before), draft::newId, before);
        Typed<Optional<Individual>> read = reader.individual(name, Optional.of(person));
        return new Typed<>(
                read.value().map(it -> Newcomers.known(draft, represented(before, it))),
                read.told());
    }

    private Meeting represented(Meeting before, Optional<Individual> other) {
        MeetingParts parts =
                MeetingParts.of(before)
                        .delegations(
                                Listing.exchanged(
                                        before.delegations(), person, it -> it.onBehalfOf(other)));
        if (other.isPresent() && other.get() instanceof Attendee(Id absent)) {
            parts.delegations(
                    Listing.exchanged(
                            parts.toMeeting().delegations(),
                            absent,
                            it ->
                                    it.presence() instanceof Presence.Absent
                                            ? it.with(new Presence.Represented())
                                            : it));
        }
        return parts.toMeeting();
    }
}
