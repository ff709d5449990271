package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Meets whoever comes new into a meeting with the book: whom it knows they become, who is new it
/// keeps.
final class Newcomers {

    private Newcomers() {}

    /// The meeting with the book's people and organisations in the place of those that came new;
    /// who is new to the book is put into it.
    static Meeting known(Draft draft, Meeting meeting) {
        return new Rewiring(identities(draft, meeting)).of(meeting);
    }

    /// The identities of the book in the place of those the meeting came with.
    static Map<Id, Id> identities(Draft draft, Meeting meeting) {
        KnownBook book = new KnownBook(draft);
        Fitting fitting = new Fitting(book.organisations(), book.people());
        Map<Id, Id> identities = fitting.fit(meeting);
        changed(book.organisations(), fitting.organisations(), Organisation::id, draft::put);
        changed(book.people(), fitting.people(), Person::id, draft::put);
        return identities;
    }

    /// Puts what differs from what was known.
    static <T> void changed(
            Collection<T> before, Collection<T> after, Function<T, Id> identity, Consumer<T> put) {
        Map<Id, T> known = before.stream().collect(Collectors.toMap(identity, Function.identity()));
        after.stream()
                .filter(value -> !value.equals(known.get(identity.apply(value))))
                .forEach(put);
    }
}
