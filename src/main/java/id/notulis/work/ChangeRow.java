package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Types somebody's row of the attendance list anew. A name that is another known person's makes it
/// that person's row; any other name corrects the one there was, in the book too where the book has
/// it just so.
///
/// @param meeting which
/// @param person whose row
/// @param text as typed, see [AddParticipant]
public record ChangeRow(Id meeting, Id person, String text) implements Edit<Typed<Meeting>> {

    @Override
    public Typed<Meeting> apply(Draft draft) {
        return Minutes.change(draft, meeting, before -> changed(draft, before));
    }

    private Typed<Meeting> changed(Draft draft, Meeting before) {
        Optional<Delegation> delegation = Listing.of(before, person);
        if (delegation.isEmpty()) {
            return Typed.refused(Message.of("meeting.participant.gone"));
        }
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(before), draft::newId, before);
        Typed<HeadReader.TypedRow> read =
                reader.row(delegation.get().organisation(), text, Optional.of(person));
        return new Typed<>(read.value().map(it -> changed(draft, before, it)), read.told());
    }

    private Meeting changed(Draft draft, Meeting before, HeadReader.TypedRow row) {
        Attendance known = before.attendance(person).orElseThrow();
        Attendance typed = row.attendance();
        MeetingParts parts =
                MeetingParts.of(before)
                        .delegations(
                                Listing.exchanged(
                                        before.delegations(), person, _ -> typed.of(person)))
                        .topics(
                                InStep.of(before, person)
                                        .topics(before.topics(), typed.presence()));
        if (row.secretary()) {
            parts.secretary(Optional.of(new Attendee(person)));
        }
        Meeting changed = parts.toMeeting();
        Optional<Id> another =
                Folded.of(known.name().name()).equals(Folded.of(typed.name().name()))
                        ? Optional.empty()
                        : another(draft, changed, typed.person());
        if (another.isPresent()) {
            return Newcomers.known(draft, new Rewiring(Map.of(person, another.get())).of(changed));
        }
        draft.person(person)
                .filter(it -> it.name().equals(known.name()))
                .ifPresent(it -> draft.put(called(it, typed.name())));
        return Newcomers.known(draft, changed);
    }

    /// Somebody else of the book whom the row names now.
    private Optional<Id> another(Draft draft, Meeting changed, Id fresh) {
        KnownBook book = new KnownBook(draft);
        Meeting unknown = new Rewiring(Map.of(person, fresh)).of(changed);
        Id fitted =
                Objects.requireNonNull(
                        new Fitting(book.organisations(), book.people()).fit(unknown).get(fresh));
        return fitted.equals(fresh) ? Optional.empty() : Optional.of(fitted);
    }

    private static Person called(Person person, PersonName name) {
        return person.withName(name);
    }
}
