package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who is meant by a name somebody typed: whoever took part in the meeting first, then the
/// people and organisations of the book. A name that is nobody's, or several people's, stays as it
/// was typed.
public final class NamedParty {

    private final Snapshot book;
    private final Meeting meeting;

    private NamedParty(Snapshot book, Meeting meeting) {
        this.book = book;
        this.meeting = meeting;
    }

    /// @param text not blank
    public static Party of(Snapshot book, Id meeting, String text) {
        NamedParty named = new NamedParty(book, book.meeting(meeting).orElseThrow());
        Folded wanted = Folded.of(text);
        return named.attendee(wanted)
                .or(() -> named.outsider(wanted))
                .or(() -> named.body(wanted))
                .orElse(new Words(text.strip()));
    }

    private Optional<Party> attendee(Folded wanted) {
        return only(
                meeting.attendances()
                        .filter(it -> fits(wanted, it.name().name(), PrintedName.text(it.name())))
                        .map(Attendance::person)
                        .map(Attendee::new)
                        .map(Party.class::cast)
                        .toList());
    }

    private Optional<Party> outsider(Folded wanted) {
        return only(
                book.people().stream()
                        .filter(it -> fits(wanted, it.name().name(), PrintedName.text(it.name())))
                        .filter(it -> meeting.attendance(it.id()).isEmpty())
                        .map((Person it) -> (Party) new Outsider(it.id(), name(it)))
                        .toList());
    }

    private PersonName name(Person person) {
        return meeting.date().map(it -> person.nameOn(it.first())).orElse(person.name());
    }

    private Optional<Party> body(Folded wanted) {
        return only(
                book.organisations().stream()
                        .filter(it -> fits(wanted, it.name(), it.abbreviation()))
                        .map((Organisation it) -> (Party) new Body(it.id(), it.name()))
                        .toList());
    }

    private static boolean fits(Folded wanted, String... names) {
        return Stream.of(names)
                .filter(name -> !name.isBlank())
                .anyMatch(name -> Folded.of(name).equals(wanted));
    }

    private static Optional<Party> only(List<Party> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
