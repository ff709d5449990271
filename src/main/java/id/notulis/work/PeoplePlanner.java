package id.notulis.work;

import id.notulis.exchange.people.CellFault;
import id.notulis.exchange.people.Columns;
import id.notulis.exchange.people.ListReading;
import id.notulis.exchange.people.ListedPerson;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.sheet.CellName;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds out whom of the book the rows of a list tell of, and what they change.
///
/// Somebody is the same who has the same number; else who has the same name in the same
/// organisation and no other number. A number that belongs to somebody of quite another name is
/// refused: it was probably typed wrong.
final class PeoplePlanner {

    private final LocalDate today;
    private final Supplier<Id> ids;
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<Id, Organisation> organisations = new HashMap<>();
    private final Map<Folded, Id> organisationsByName = new HashMap<>();
    private final List<Organisation> added = new ArrayList<>();
    private final Map<Id, ListedPerson> told = new HashMap<>();
    private final Map<String, ListedPerson> toldByNumber = new HashMap<>();
    private final Map<String, ListedPerson> toldByName = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    /// @param ids of what is new
    PeoplePlanner(Snapshot book, LocalDate today, Supplier<Id> ids) {
        this.today = today;
        this.ids = ids;
        for (Organisation organisation : book.organisations()) {
            know(organisation);
        }
        for (Person person : book.people()) {
            String number = digits(person.serviceNumber());
            if (!number.isEmpty()) {
                byNumber.putIfAbsent(number, person);
            }
            byName.computeIfAbsent(Fold.of(person.name().name()), _ -> new ArrayList<>())
                    .add(person);
        }
    }

    private void know(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        Stream.of(organisation.name(), organisation.abbreviation())
                .filter(name -> !name.isBlank())
                .forEach(
                        name ->
                                organisationsByName.putIfAbsent(
                                        Folded.of(name), organisation.id()));
    }

    /// What a reading does; what is to be put for it is handed out afterwards.
    PeoplePlan plan(ListReading reading) {
        Map<Integer, PeoplePlan.Row> rows = new TreeMap<>();
        Map<Integer, List<CellFault>> faults = new TreeMap<>();
        reading.faults()
                .forEach(it -> faults.computeIfAbsent(it.row(), _ -> new ArrayList<>()).add(it));
        faults.forEach(
                (row, all) ->
                        rows.put(
                                row,
                                new PeoplePlan.Row(
                                        row,
                                        "",
                                        new PeoplePlan.Fate.Refused(all),
                                        Optional.empty())));
        for (ListedPerson listed : reading.people()) {
            rows.put(listed.row(), row(listed, reading.columns()));
        }
        return new PeoplePlan(
                List.copyOf(rows.values()), added.stream().map(Organisation::name).toList());
    }

    /// Organisations the book does not have yet.
    List<Organisation> organisations() {
        return Collections.unmodifiableList(added);
    }

    /// People as they are to be put.
    List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    private PeoplePlan.Row row(ListedPerson listed, Columns columns) {
        String name = PrintedName.text(listed.name());
        Optional<ListedPerson> earlier = earlier(listed);
        if (earlier.isPresent()) {
            return earlier.get().says(listed)
                    ? new PeoplePlan.Row(
                            listed.row(),
                            name,
                            new PeoplePlan.Fate.Repeated(earlier.get().row()),
                            Optional.empty())
                    : refused(
                            listed,
                            columns,
                            PersonColumn.NAME,
                            Message.of("peoplelist.twice", name, earlier.get().row()));
        }
        Optional<Person> numbered = Optional.ofNullable(byNumber.get(digits(listed.number())));
        if (numbered.filter(it -> areStrangers(it.name(), listed.name())).isPresent()) {
            return refused(
                    listed,
                    columns,
                    PersonColumn.NUMBER,
                    Message.of(
                            "peoplelist.number.taken",
                            listed.number(),
                            PrintedName.text(numbered.get().name())));
        }
        List<Person> named = numbered.map(List::of).orElseGet(() -> named(listed));
        if (named.size() > 1) {
            return refused(
                    listed,
                    columns,
                    PersonColumn.NAME,
                    Message.of("peoplelist.several", name, named.size()));
        }
        remember(listed);
        return named.isEmpty() ? newcomer(listed, name) : known(named.getFirst(), listed, columns);
    }

    private static PeoplePlan.Row refused(
            ListedPerson listed, Columns columns, PersonColumn column, Message why) {
        String cell =
                CellName.of(
                        columns.place(column)
                                .or(() -> columns.place(PersonColumn.NAME))
                                .orElseThrow(),
                        listed.row());
        return new PeoplePlan.Row(
                listed.row(),
                PrintedName.text(listed.name()),
                new PeoplePlan.Fate.Refused(List.of(new CellFault(listed.row(), cell, why))),
                Optional.empty());
    }

    private Optional<ListedPerson> earlier(ListedPerson listed) {
        String number = digits(listed.number());
        return number.isEmpty()
                ? Optional.ofNullable(toldByName.get(key(listed)))
                : Optional.ofNullable(toldByNumber.get(number))
                        .or(
                                () ->
                                        Optional.ofNullable(toldByName.get(key(listed)))
                                                .filter(it -> it.number().isEmpty()));
    }

    private void remember(ListedPerson listed) {
        String number = digits(listed.number());
        if (!number.isEmpty()) {
            toldByNumber.put(number, listed);
        }
        toldByName.putIfAbsent(key(listed), listed);
    }

    private String key(ListedPerson listed) {
        return Fold.of(listed.name().name()) + '\n' + Folded.of(listed.organisation()).text();
    }

    /// Those of the book who may be meant by a name.
    private List<Person> named(ListedPerson listed) {
        String number = digits(listed.number());
        Optional<Id> where =
                Optional.ofNullable(organisationsByName.get(Folded.of(listed.organisation())));
        return byName.getOrDefault(Fold.of(listed.name().name()), List.of()).stream()
                .filter(it -> number.isEmpty() || digits(it.serviceNumber()).isEmpty())
                .filter(
                        it ->
                                listed.organisation().isEmpty()
                                        || (where.isPresent()
                                                && ListedChanges.organisation(it, today)
                                                        .equals(where))
                                        || ListedChanges.organisation(it, today).isEmpty())
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private PeoplePlan.Row newcomer(ListedPerson listed, String name) {
        Person person =
                new ListedChanges(today, organisations)
                        .person(
                                new Person(ids.get(), listed.name(), "", List.of()),
                                listed,
                                where(listed));
        people.add(person);
        List<Person> alike = byName.getOrDefault(Fold.of(listed.name().name()), List.of());
        return new PeoplePlan.Row(
                listed.row(),
                name,
                new PeoplePlan.Fate.New(about(listed)),
                alike.stream()
                        .findFirst()
                        .map(it -> Message.of("peoplelist.alike", elsewhere(it))));
    }

    private String elsewhere(Person person) {
        String office =
                ListedChanges.organisation(person, today)
                        .flatMap(it -> Optional.ofNullable(organisations.get(it)))
                        .map(Organisation::name)
                        .orElse("");
        String name = PrintedName.text(person.name());
        return office.isEmpty() ? name : name + ", " + office;
    }

    private static String about(ListedPerson listed) {
        return String.join(
                " · ",
                Stream.of(listed.number(), listed.post(), listed.organisation(), listed.phone())
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private PeoplePlan.Row known(Person person, ListedPerson listed, Columns columns) {
        Optional<ListedPerson> before = Optional.ofNullable(told.put(person.id(), listed));
        if (before.isPresent()) {
            return refused(
                    listed,
                    columns,
                    PersonColumn.NAME,
                    Message.of(
                            "peoplelist.twice",
                            PrintedName.text(person.name()),
                            before.get().row()));
        }
        ListedChanges changes = new ListedChanges(today, organisations);
        Person after = changes.person(person, listed, where(listed));
        if (after.equals(person)) {
            return new PeoplePlan.Row(
                    listed.row(),
                    PrintedName.text(listed.name()),
                    new PeoplePlan.Fate.Known(elsewhere(person)),
                    Optional.empty());
        }
        people.add(after);
        return new PeoplePlan.Row(
                listed.row(),
                PrintedName.text(person.name()),
                new PeoplePlan.Fate.Changed(changes.differences(person, after)),
                person.archived()
                        ? Optional.of(Message.of("peoplelist.archived"))
                        : Optional.empty());
    }

    /// Where somebody is, an organisation the book does not have becoming one of it.
    private Optional<Id> where(ListedPerson listed) {
        String name = listed.organisation();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Optional.ofNullable(organisationsByName.get(Folded.of(name)))
                                .orElseGet(() -> add(name)));
    }

    private Id add(String name) {
        Organisation organisation = new Organisation(ids.get(), name, "", "", "");
        know(organisation);
        added.add(organisation);
        return organisation.id();
    }

    private static boolean areStrangers(PersonName one, PersonName other) {
        Set<String> words = Set.copyOf(Fold.words(one.name()));
        return Fold.words(other.name()).stream().noneMatch(words::contains)
                && !Spelled.nearly(Fold.of(one.name()), Fold.of(other.name()));
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        number.chars().filter(Character::isDigit).forEach(it -> digits.append((char) it));
        return digits.toString();
    }
}
