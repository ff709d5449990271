package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Speaker;
import id.notulis.model.people.Words;
import id.notulis.notula.Known;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Makes the body of a generated meeting.
final class BodyGenerator {

    private static final List<String> STRANGERS =
            List.of("Bagian Umum", "Bendahara RT.", "=siapa", "“Pihak ketiga”", "pak\\1", "semua");

    private final SplittableRandom random;
    private final IdSource ids;
    private final List<Id> everybody;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Party> owners = new ArrayList<>();
    private final List<PointRef> points = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();

    BodyGenerator(
            SplittableRandom random,
            IdSource ids,
            List<Id> everybody,
            List<Body> bodies,
            List<Outsider> outsiders,
            Known known,
            List<Agreement> agreements) {
        this.random = random;
        this.ids = ids;
        this.everybody = everybody;
        everybody.forEach(person -> speakers.add(new Attendee(person)));
        // the first stands for "no organisation" in the list, so nobody can speak for it
        speakers.addAll(bodies.subList(1, bodies.size()));
        owners.addAll(speakers);
        known.people().forEach(person -> owners.add(new Outsider(person.id(), person.name())));
        known.organisations().stream()
                .filter(organisation -> !organisation.name().equals("Polri"))
                .forEach(each -> owners.add(new Body(each.id(), each.name())));
        STRANGERS.forEach(words -> owners.add(new Words(words)));
        for (Agreement agreement : agreements) {
            agreement
                    .points()
                    .forEach(point -> points.add(new PointRef(agreement.id(), point.number())));
        }
    }

    List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        if (chance(2)) {
            List<Entry> entries = entries();
            if (!entries.isEmpty()) {
                topics.add(new Topic(ids.next(), "", Optional.empty(), false, entries));
            }
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            topics.add(new Topic(ids.next(), NastyText.any(random), time(), chance(4), entries()));
        }
        return topics;
    }

    /// When somebody came, if that is the first movement and has a time.
    Optional<LocalTime> firstArrival(Id person) {
        return of(person).stream().findFirst().filter(Movement::arrival).flatMap(Movement::time);
    }

    /// When somebody left, if that is the last movement and has a time.
    Optional<LocalTime> lastDeparture(Id person) {
        return of(person).reversed().stream()
                .findFirst()
                .filter(movement -> !movement.arrival())
                .flatMap(Movement::time);
    }

    static LocalTime minute(SplittableRandom random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private List<Movement> of(Id person) {
        return movements.stream()
                .filter(movement -> movement.who().person().equals(person))
                .toList();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int count = random.nextInt(8); count > 0; count--) {
            switch (random.nextInt(10)) {
                case 0 -> entries.add(table());
                case 1 -> {
                    if (!everybody.isEmpty()) {
                        Movement movement = movement();
                        movements.add(movement);
                        entries.add(movement);
                    }
                }
                case 2, 3 -> entries.add(task(replies()));
                default -> entries.add(statement(replies()));
            }
        }
        return entries;
    }

    private List<Entry> replies() {
        List<Entry> replies = new ArrayList<>();
        while (chance(4)) {
            replies.add(chance(3) ? task(List.of()) : statement(List.of()));
        }
        return replies;
    }

    private Entry statement(List<Entry> replies) {
        Optional<Speaker> speaker =
                speakers.isEmpty() || chance(2)
                        ? Optional.empty()
                        : Optional.of(NastyText.one(speakers, random));
        return new Statement(
                ids.next(),
                NastyText.one(List.of(Statement.Kind.values()), random),
                time(),
                speaker,
                paragraphs(),
                audience(),
                links(),
                replies);
    }

    private Entry task(List<Entry> replies) {
        Set<Party> inCharge = new LinkedHashSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            inCharge.add(NastyText.one(owners, random));
        }
        Status status = NastyText.one(List.of(Status.values()), random);
        Optional<LocalDate> doneOn =
                status == Status.DONE && chance(2) ? Optional.of(day()) : Optional.empty();
        Action action =
                new Action(
                        List.copyOf(inCharge),
                        chance(2) ? Optional.of(day()) : Optional.empty(),
                        NastyText.one(List.of(Priority.values()), random),
                        status,
                        doneOn);
        return new Task(ids.next(), time(), paragraphs(), action, audience(), links(), replies);
    }

    private Movement movement() {
        return new Movement(
                ids.next(), time(), new Attendee(NastyText.one(everybody, random)), chance(2));
    }

    private Table table() {
        int width = random.nextInt(1, 4);
        List<List<String>> rows = new ArrayList<>();
        for (int count = random.nextInt(1, 4); count > 0; count--) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < width; cell++) {
                cells.add(chance(4) ? "" : NastyText.any(random));
            }
            rows.add(cells);
        }
        return new Table(ids.next(), time(), rows, audience(), links());
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        do {
            paragraphs.add(NastyText.any(random));
        } while (chance(5));
        return paragraphs;
    }

    private Optional<Audience> audience() {
        return chance(3)
                ? Optional.of(NastyText.one(List.of(Audience.values()), random))
                : Optional.empty();
    }

    private List<PointRef> links() {
        List<PointRef> links = new ArrayList<>();
        while (!points.isEmpty() && chance(4)) {
            links.add(NastyText.one(points, random));
        }
        return links;
    }

    private Optional<LocalTime> time() {
        return chance(4) ? Optional.of(minute(random)) : Optional.empty();
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
