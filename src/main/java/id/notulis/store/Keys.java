package id.notulis.store;

import id.notulis.model.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the rows that identities stand for, while one thing is saved.
final class Keys {

    private final Session session;
    private final Map<Id, Long> people = new HashMap<>();
    private final Map<Id, Long> organisations = new HashMap<>();
    private final Map<Id, Long> agreements = new HashMap<>();

    Keys(Session session) {
        this.session = session;
    }

    long person(Id id) {
        return key("person/key", people, id);
    }

    long organisation(Id id) {
        return key("organisation/key", organisations, id);
    }

    Optional<Long> organisation(Optional<Id> id) {
        return id.map(this::organisation);
    }

    long agreement(Id id) {
        return key("agreement/key", agreements, id);
    }

    /// @throws IllegalArgumentException when the book has no such thing: it has to be put before
    ///   what points to it
    private long key(String statement, Map<Id, Long> known, Id id) {
        return known.computeIfAbsent(
                id,
                missing ->
                        session.first(statement, row -> row.number("id"), missing)
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "Not in the book, "
                                                                + statement
                                                                + ": "
                                                                + missing)));
    }
}
