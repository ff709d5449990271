package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PersonName;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What is known while a file is read: the book, and what the file has told so far. The same name
/// within a file is the same person; the second of two namesakes of a meeting is the second one of
/// every other meeting too.
final class Memory {

    private final Known known;
    private final IdSource ids;
    private final Map<String, List<Id>> people = new HashMap<>();
    private final Map<String, Body> organisations = new HashMap<>();
    private final Map<String, Organisation> bookOrganisations = new HashMap<>();
    private final NavigableMap<String, Agreement> agreements = new TreeMap<>();
    private final NameIndex<Outsider> filePeople = new NameIndex<>();
    private final CellCount cells = new CellCount();
    private Optional<Book> book;

    Memory(Known known, IdSource ids) {
        this(known, ids, Optional.empty());
    }

    /// @param book everybody and everything of the book, if that was made ready before
    Memory(Known known, IdSource ids, Optional<Book> book) {
        this.known = known;
        this.book = book;
        this.ids = ids;
        known.agreements()
                .forEach(agreement -> agreements.put(Fold.of(agreement.number()), agreement));
        for (Organisation organisation : known.organisations()) {
            if (!organisation.abbreviation().isBlank()) {
                bookOrganisations.putIfAbsent(Fold.of(organisation.abbreviation()), organisation);
            }
        }
        for (Organisation organisation : known.organisations()) {
            bookOrganisations.put(Fold.of(organisation.name()), organisation);
        }
    }

    Known known() {
        return known;
    }

    IdSource ids() {
        return ids;
    }

    Id newId() {
        return ids.next();
    }

    /// The person of that name.
    ///
    /// @param namesake how many of the same name went before within the meeting
    Id person(PersonName name, int namesake) {
        List<Id> namesakes = people.computeIfAbsent(Fold.of(name.name()), _ -> new ArrayList<>());
        while (namesakes.size() <= namesake) {
            Id id = ids.next();
            namesakes.add(id);
            filePeople.add(new Outsider(id, name), name.name(), "", "");
        }
        return namesakes.get(namesake);
    }

    /// The organisation of that name or abbreviation: of the book, else of the file. The book's
    /// name stands when only its abbreviation was written.
    Body organisation(String written) {
        String key = Fold.of(written);
        Body told = organisations.get(key);
        if (told != null) {
            return told;
        }
        Organisation ofBook = bookOrganisations.get(key);
        Body body =
                ofBook == null
                        ? new Body(ids.next(), written)
                        : new Body(
                                ofBook.id(),
                                Fold.of(ofBook.name()).equals(key) ? written : ofBook.name());
        organisations.put(key, body);
        return body;
    }

    /// A short form an organisation is also known by; blank when there is none.
    String abbreviation(Body body) {
        Organisation ofBook = bookOrganisations.get(Fold.of(body.name()));
        return ofBook == null ? "" : ofBook.abbreviation();
    }

    Optional<Agreement> agreement(String number) {
        return Optional.ofNullable(agreements.get(Fold.of(number)));
    }

    void remember(Agreement agreement) {
        agreements.put(Fold.of(agreement.number()), agreement);
    }

    /// Every agreement of the book and of the file so far, by folded number.
    NavigableMap<String, Agreement> agreements() {
        return agreements;
    }

    /// The cells of all tables so far.
    CellCount cells() {
        return cells;
    }

    /// Takes in somebody who stands outside the lists of a meeting that was read before.
    void remember(Outsider outsider) {
        filePeople.add(outsider, outsider.name().name(), "", "");
    }

    /// The people this file has named, found by name.
    NameIndex<Outsider> filePeople() {
        return filePeople;
    }

    /// Everybody and everything of the book, made ready at the first question.
    Book book() {
        Book ready = book.orElseGet(() -> Book.of(known));
        book = Optional.of(ready);
        return ready;
    }

    /// The book's people and organisations, found by name.
    record Book(NameIndex<Outsider> people, NameIndex<Body> organisations) {

        static Book of(Known known) {
            NameIndex<Outsider> people = new NameIndex<>();
            known.people()
                    .forEach(
                            person ->
                                    people.add(
                                            new Outsider(person.id(), person.name()),
                                            person.name().name(),
                                            "",
                                            person.latestPost()
                                                    .map(post -> post.title())
                                                    .orElse("")));
            NameIndex<Body> organisations = new NameIndex<>();
            known.organisations()
                    .forEach(
                            organisation ->
                                    organisations.add(
                                            new Body(organisation.id(), organisation.name()),
                                            organisation.name(),
                                            organisation.abbreviation(),
                                            ""));
            return new Book(people, organisations);
        }
    }
}
