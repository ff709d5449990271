package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PersonName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people one meeting points to who are not on its list, by their numbers within the meeting.
final class Outsiders {

    private final Map<Integer, Outsider> byNumber = new HashMap<>();
    private final Map<Outsider, Integer> numbers = new HashMap<>();

    private Outsiders(List<Numbered> stored) {
        for (Numbered one : stored) {
            byNumber.put(one.no(), one.outsider());
            numbers.put(one.outsider(), one.no());
        }
    }

    static Outsiders none() {
        return new Outsiders(List.of());
    }

    static Outsiders read(Session session, Names names, long meeting) {
        return new Outsiders(
                session.list(
                        "meeting/outsiders",
                        row ->
                                new Numbered(
                                        row.integer("no"),
                                        new Outsider(row.id("person_uid"), names.name(row))),
                        meeting));
    }

    /// Those a meeting points to; who is known already keeps the number.
    Outsiders following(Meeting meeting) {
        Outsiders next = none();
        int free = byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        Set<Outsider> pointedTo = new HashSet<>();
        for (Object party : meeting.references().toList()) {
            if (party instanceof Outsider outsider && pointedTo.add(outsider)) {
                Integer known = numbers.get(outsider);
                int number = known == null ? free++ : known;
                next.byNumber.put(number, outsider);
                next.numbers.put(outsider, number);
            }
        }
        return next;
    }

    /// Writes those that are new. Nobody may point to a number before.
    void insertNew(Session session, Names names, Keys keys, long meeting, Outsiders before) {
        byNumber.forEach(
                (number, outsider) -> {
                    if (!before.byNumber.containsKey(number)) {
                        session.run(
                                "meeting/insert-outsider",
                                meeting,
                                number,
                                keys.person(outsider.person()),
                                names.columns(outsider.name()));
                    }
                });
    }

    /// Takes away those that are here and not there any more.
    void deleteGone(Session session, long meeting, Outsiders after) {
        for (Integer number : byNumber.keySet()) {
            if (!after.byNumber.containsKey(number)) {
                session.run("meeting/delete-outsider", meeting, number);
            }
        }
    }

    /// The columns `..._id, ..._outsider` of somebody.
    List<Object> columns(Optional<Individual> somebody, Keys keys) {
        return List.of(
                somebody.map(individual -> keys.person(individual.person())),
                somebody.flatMap(this::number));
    }

    Optional<Integer> number(Individual individual) {
        return individual instanceof Outsider outsider
                ? Optional.ofNullable(numbers.get(outsider))
                : Optional.empty();
    }

    /// Somebody of the columns `..._uid, ..._outsider`.
    Optional<Individual> individual(Row row, String prefix) throws SQLException {
        Optional<Id> person = row.optionalId(prefix + "_uid");
        Optional<Integer> number = row.optionalInteger(prefix + "_outsider");
        return person.map(id -> number.<Individual>map(this::at).orElseGet(() -> new Attendee(id)));
    }

    Outsider at(int number) {
        Outsider outsider = byNumber.get(number);
        if (outsider == null) {
            throw new IllegalStateException("no outsider " + number);
        }
        return outsider;
    }

    PersonName nameAt(int number) {
        return at(number).name();
    }

    private record Numbered(int no, Outsider outsider) {}
}
