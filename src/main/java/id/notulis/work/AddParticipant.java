package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Puts somebody on the attendance list by a typed row: `Name — post (marks)`, as a file has it.
/// `[Organisation]` before the row, or alone, opens that organisation. Whom the book knows is that
/// person; somebody new is kept.
///
/// @param meeting which
/// @param organisation under which organisation of the meeting, if the row does not say so
/// @param text as typed
public record AddParticipant(Id meeting, Optional<Id> organisation, String text)
        implements Edit<Typed<AddParticipant.Place>> {

    /// Where the row came to stand.
    ///
    /// @param person who; nobody when only an organisation was opened
    /// @param organisation under which; none for somebody who belongs to none
    public record Place(Optional<Id> person, Optional<Id> organisation) {}

    @Override
    public Typed<Place> apply(Draft draft) {
        Place[] place = {new Place(Optional.empty(), Optional.empty())};
        Typed<Meeting> changed =
                Minutes.change(draft, meeting, before -> with(draft, before, place));
        return new Typed<>(changed.value().map(_ -> place[0]), changed.told());
    }

    private Typed<Meeting> with(Draft draft, Meeting before, Place[] place) {
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(before), draft::newId, before);
        String plain = HeadReader.plain(text);
        int close = plain.startsWith("[") ? plain.indexOf(']') : -1;
        Optional<Body> body =
                close > 0
                        ? reader.organisation(plain.substring(1, close))
                        : organisation.flatMap(it -> body(before, it));
        String row = plain.substring(close + 1).strip();
        if (row.isEmpty()) {
            return body.isEmpty()
                    ? Typed.refused(Message.of("notula.row.nameless"))
                    : opened(draft, before, body, place);
        }
        Typed<HeadReader.TypedRow> read = reader.row(body, row, Optional.empty());
        return new Typed<>(
                read.value().map(it -> seated(draft, before, body, it, place)), read.told());
    }

    private static Typed<Meeting> opened(
            Draft draft, Meeting before, Optional<Body> body, Place[] place) {
        Meeting opened =
                MeetingParts.of(before)
                        .delegations(Listing.added(before.delegations(), body, List.of()))
                        .toMeeting();
        Map<Id, Id> identities = Newcomers.identities(draft, opened);
        place[0] = new Place(Optional.empty(), organisation(body, identities));
        return Typed.understood(new Rewiring(identities).of(opened));
    }

    private static Meeting seated(
            Draft draft,
            Meeting before,
            Optional<Body> body,
            HeadReader.TypedRow row,
            Place[] place) {
        Id fresh = row.attendance().person();
        MeetingParts parts =
                MeetingParts.of(before)
                        .delegations(
                                Listing.added(
                                        before.delegations(), body, List.of(row.attendance())));
        if (row.secretary() && before.secretary().isEmpty()) {
            parts.secretary(Optional.of(new Attendee(fresh)));
        }
        Meeting added = parts.toMeeting();
        Map<Id, Id> identities = Newcomers.identities(draft, added);
        Id person = Objects.requireNonNull(identities.get(fresh));
        place[0] = new Place(Optional.of(person), organisation(body, identities));
        Meeting known = new Rewiring(identities).of(added);
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(known), draft::newId, known);
        return Seating.taken(known, person, reader);
    }

    private static Optional<Id> organisation(Optional<Body> body, Map<Id, Id> identities) {
        return body.map(Body::organisation).map(it -> identities.getOrDefault(it, it));
    }

    private static Optional<Body> body(Meeting meeting, Id organisation) {
        return meeting.delegations().stream()
                .map(Delegation::organisation)
                .flatMap(Optional::stream)
                .filter(it -> it.organisation().equals(organisation))
                .findFirst();
    }
}
