package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out who of a meeting from outside is known already: the same bare name, without regard to
/// case and accents, and the same organisation is the same person. Where one side knows no
/// organisation the name alone decides, if only one person has it. Within one meeting nobody is two
/// people's match.
///
/// Whom it does not know it adds, so that the next meeting finds them.
final class Fitting {

    private final Map<Id, Organisation> organisations = new LinkedHashMap<>();
    private final Map<Id, Person> people = new LinkedHashMap<>();
    private final Map<Folded, List<Id>> peopleByName = new HashMap<>();
    private final Map<Folded, Id> organisationsByName = new HashMap<>();

    Fitting(List<Organisation> organisations, List<Person> people) {
        organisations.forEach(this::add);
        people.forEach(this::put);
    }

    /// The identities of the book in the place of those the meeting came with.
    Map<Id, Id> fit(Meeting meeting) {
        Map<Id, Id> identities = new HashMap<>();
        bodies(meeting).forEach(body -> identities.put(body.organisation(), known(body)));
        Set<Id> taken = attending(meeting);
        Optional<LocalDate> day = meeting.date().map(DateRange::first);
        for (Delegation delegation : meeting.delegations()) {
            Optional<Id> office =
                    delegation.organisation().map(Body::organisation).map(identities::get);
            for (Attendance attendance : delegation.members()) {
                Person person = person(attendance.person(), attendance.name(), office, taken);
                taken.add(person.id());
                identities.put(attendance.person(), person.id());
                put(Posts.with(person, new Post(day, office, attendance.position())));
            }
        }
        outsiders(meeting)
                .filter(outsider -> !identities.containsKey(outsider.person()))
                .forEach(
                        outsider -> {
                            Person person =
                                    person(
                                            outsider.person(),
                                            outsider.name(),
                                            Optional.empty(),
                                            taken);
                            taken.add(person.id());
                            identities.put(outsider.person(), person.id());
                        });
        return identities;
    }

    /// Everybody, each as known after the meetings that were fitted.
    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    private Person person(Id id, PersonName name, Optional<Id> office, Set<Id> taken) {
        if (people.containsKey(id)) {
            return people.get(id);
        }
        List<Person> namesakes =
                peopleByName.getOrDefault(Folded.of(name.name()), List.of()).stream()
                        .filter(known -> !taken.contains(known))
                        .map(people::get)
                        .toList();
        Optional<Person> colleague =
                namesakes.stream().filter(person -> Posts.in(person, office)).findFirst();
        Optional<Person> match =
                colleague.or(
                        () ->
                                only(
                                        namesakes.stream()
                                                .filter(
                                                        person ->
                                                                office.isEmpty()
                                                                        || Posts.nowhere(person))
                                                .toList()));
        return put(
                match.map(person -> called(person, name))
                        .orElseGet(() -> new Person(id, name, "", List.of())));
    }

    /// What was left blank of a name is filled; what is known stays, for the meeting keeps its own.
    private static Person called(Person person, PersonName name) {
        PersonName known = person.name();
        PersonName filled =
                new PersonName(
                        known.rank().or(name::rank),
                        known.rank().isPresent() ? known.retired() : name.retired(),
                        known.rank().isPresent() ? known.corps() : name.corps(),
                        either(known.frontTitles(), name.frontTitles()),
                        known.name(),
                        either(known.backTitles(), name.backTitles()));
        return person.withName(filled);
    }

    private static String either(String known, String told) {
        return known.isBlank() ? told : known;
    }

    private static <T> Optional<T> only(List<T> values) {
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private Id known(Body body) {
        if (organisations.containsKey(body.organisation())) {
            return body.organisation();
        }
        Folded name = Folded.of(body.name());
        Id known = organisationsByName.get(name);
        if (known != null) {
            return known;
        }
        add(new Organisation(body.organisation(), body.name(), "", "", ""));
        return body.organisation();
    }

    private void add(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        organisationsByName.putIfAbsent(Folded.of(organisation.name()), organisation.id());
        if (!organisation.abbreviation().isBlank()) {
            organisationsByName.putIfAbsent(
                    Folded.of(organisation.abbreviation()), organisation.id());
        }
    }

    private Person put(Person person) {
        if (people.put(person.id(), person) == null) {
            peopleByName
                    .computeIfAbsent(Folded.of(person.name().name()), _ -> new ArrayList<>())
                    .add(person.id());
        }
        return person;
    }

    /// Whom the book knows already: nobody new is one of them.
    private Set<Id> attending(Meeting meeting) {
        Set<Id> attending = new HashSet<>();
        meeting.attendances()
                .map(Attendance::person)
                .filter(people::containsKey)
                .forEach(attending::add);
        return attending;
    }

    private static Stream<Body> bodies(Meeting meeting) {
        return Stream.of(
                        meeting.host().stream(),
                        meeting.delegations().stream()
                                .flatMap(delegation -> delegation.organisation().stream()),
                        meeting.references().filter(Body.class::isInstance).map(Body.class::cast))
                .flatMap(bodies -> bodies);
    }

    private static Stream<Outsider> outsiders(Meeting meeting) {
        return meeting.references().filter(Outsider.class::isInstance).map(Outsider.class::cast);
    }
}
