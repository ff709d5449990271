package id.notulis.testkit;

import id.notulis.exchange.ReferenceTables;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.notula.Known;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Makes valid meetings over the whole model, as many as wanted, always the same for the same seed.
///
/// What it makes can be said in the text format: text is in composed form without control
/// characters, no two people of a meeting share a name unless both are on its list, comings and
/// goings agree with the attendance, and nothing that format does not carry is set (status, hashes
/// of photos). Everybody in charge from outside a meeting is of [#known()].
public final class MeetingGenerator {

    private static final List<String> NAMES =
            List.of(
                    "Budi",
                    "Utama",
                    "Tarmidi",
                    "Siti",
                    "Aminah",
                    "Agus",
                    "Dwi",
                    "Rema",
                    "Arif",
                    "Wiwin",
                    "Ma'ruf",
                    "Nur'aini",
                    "José",
                    "Sutrisno",
                    "M.",
                    "Bambang",
                    "Hari",
                    "Al-Amin",
                    "Kapolres",
                    "Senkom",
                    "O\"Neil",
                    "(Kecil)",
                    "X");

    private static final List<String> FRONT = List.of("", "", "", "AKBP ", "Iptu ", "H. ", "Dr. ");
    private static final List<String> BACK =
            List.of("", "", ", S.H.", ", S.Pd., M.Pd.", ", SIK., MH.", ", (izin)");

    private static final List<String> ORGANISATIONS =
            List.of(
                    "Polres Madiun Kota",
                    "Senkom Mitra Polri Kota Madiun",
                    "Lapas Kelas I Madiun",
                    "Dinas Kominfo [Kota]",
                    "Polri",
                    "Kodim 0803/Madiun",
                    "PT A\\#B; (Persero)",
                    "Forum Budi Utama");

    private final SplittableRandom random;
    private final IdSource ids;
    private final NameReader names;
    private final Known known;

    public MeetingGenerator(long seed) {
        random = new SplittableRandom(seed);
        ids = Ids.from(1_000_000);
        ReferenceLists lists = ReferenceTables.load();
        names =
                new NameReader(
                        lists.ranks(),
                        lists.titles().stream()
                                .filter(ReferenceLists.Title::front)
                                .map(ReferenceLists.Title::text)
                                .toList());
        known =
                new Known(
                        names,
                        Zone.WIB,
                        List.of(),
                        people(),
                        List.of(
                                new Organisation(ids.next(), "Kementerian Luar", "Kemlu", "", ""),
                                new Organisation(ids.next(), "Polri", "", "Polri", ""),
                                new Organisation(
                                        ids.next(),
                                        "Kepolisian Negara Republik Indonesia",
                                        "KNRI",
                                        "",
                                        "Jakarta")));
    }

    /// The book the meetings go into: people and organisations who may be in charge.
    public Known known() {
        return known;
    }

    /// The next meeting.
    public Dossier next() {
        List<Agreement> agreements = some(3, this::agreement);
        agreements = distinctNumbers(agreements);
        List<Body> bodies = bodies();
        Optional<Body> host = maybe(() -> one(bodies));
        List<List<PersonName>> lists = new ArrayList<>();
        lists.add(chance(3) ? some(3, this::name) : List.of());
        for (int index = 1; index < bodies.size(); index++) {
            lists.add(some(4, this::name));
        }
        Set<String> taken = new HashSet<>();
        lists.forEach(list -> list.forEach(each -> taken.add(Fold.of(each.name()))));
        known.people().forEach(person -> taken.add(Fold.of(person.name().name())));
        List<Outsider> outsiders = outsiders(taken);
        List<Id> everybody = new ArrayList<>();
        lists.forEach(list -> list.forEach(_ -> everybody.add(ids.next())));
        BodyGenerator body =
                new BodyGenerator(random, ids, everybody, bodies, outsiders, known, agreements);
        var topics = body.topics();
        List<Delegation> delegations = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < lists.size(); index++) {
            List<Attendance> members = new ArrayList<>();
            for (PersonName name : lists.get(index)) {
                members.add(attendance(everybody, next++, name, body, outsiders));
            }
            Optional<Body> organisation =
                    index == 0 ? Optional.empty() : Optional.of(bodies.get(index));
            if (index > 0 || !members.isEmpty()) {
                delegations.add(new Delegation(organisation, members));
            }
        }
        Meeting meeting =
                new Meeting(
                        ids.next(),
                        MeetingStatus.DRAFT,
                        NastyText.any(random),
                        text(),
                        maybe(this::range),
                        maybe(this::span),
                        text(),
                        host,
                        maybeIndividual(everybody, outsiders),
                        maybeIndividual(everybody, outsiders),
                        one(List.of(Classification.values())),
                        chance(2) ? "B/   /VI/2025/Humas" : text(),
                        text(),
                        some(3, () -> NastyText.any(random)),
                        some(3, () -> NastyText.any(random)),
                        some(3, () -> NastyText.any(random)),
                        maybe(this::nextMeeting),
                        text(),
                        some(3, () -> NastyText.any(random)),
                        some(3, this::photo),
                        chance(4) ? List.of("Catatan: " + NastyText.trimmed(random)) : List.of(),
                        delegations,
                        agreements.stream().map(Agreement::id).toList(),
                        topics);
        return new Dossier(meeting, agreements);
    }

    private Attendance attendance(
            List<Id> everybody,
            int index,
            PersonName name,
            BodyGenerator body,
            List<Outsider> outsiders) {
        Id self = everybody.get(index);
        Optional<Individual> other =
                maybeIndividual(everybody, outsiders)
                        .filter(individual -> !individual.person().equals(self));
        return new Attendance(
                self,
                name,
                chance(3) ? "" : position(),
                chance(5) ? position() : "",
                presence(self, body),
                chance(6),
                other);
    }

    private Presence presence(Id person, BodyGenerator body) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    new Presence.Excused(
                            one(List.of(Presence.Excuse.values())),
                            chance(2) ? NastyText.trimmed(random) : "");
            case 1 -> new Presence.Absent();
            case 2 -> new Presence.Represented();
            default ->
                    new Presence.Present(
                            body.firstArrival(person).or(() -> chance(4) ? time() : none()),
                            body.lastDeparture(person).or(() -> chance(4) ? time() : none()),
                            chance(6));
        };
    }

    /// A post must not end with the word that opens the second role.
    private String position() {
        String text = NastyText.any(random);
        return Fold.of(text).endsWith("selaku") ? text + " ya" : text;
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int count = random.nextInt(1, 5); count > 0; count--) {
            String name = one(ORGANISATIONS);
            if (taken.add(Fold.of(name))) {
                Id id =
                        known.organisations().stream()
                                .filter(organisation -> organisation.name().equals(name))
                                .map(Organisation::id)
                                .findFirst()
                                .orElseGet(ids::next);
                bodies.add(new Body(id, name));
            }
        }
        return bodies;
    }

    private List<Outsider> outsiders(Set<String> taken) {
        List<Outsider> outsiders = new ArrayList<>();
        for (PersonName name : some(3, this::name)) {
            if (taken.add(Fold.of(name.name()))) {
                outsiders.add(new Outsider(ids.next(), name));
            }
        }
        return outsiders;
    }

    private Optional<Individual> maybeIndividual(List<Id> everybody, List<Outsider> outsiders) {
        List<Individual> all = new ArrayList<>(outsiders);
        everybody.forEach(person -> all.add(new Attendee(person)));
        return all.isEmpty() || chance(2) ? Optional.empty() : Optional.of(one(all));
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (String name : List.of("Hana Utama", "Rizal", "AKP Joko Budi", "Wahyu Senkom")) {
            people.add(
                    new Person(
                            ids.next(),
                            names.read(name),
                            "",
                            List.of(new Post(Optional.empty(), Optional.empty(), "Kabag Polri"))));
        }
        return people;
    }

    private PersonName name() {
        StringBuilder name = new StringBuilder(one(FRONT));
        for (int words = random.nextInt(1, 4); words > 0; words--) {
            name.append(one(NAMES)).append(words > 1 ? " " : "");
        }
        return names.read(name + one(BACK));
    }

    private Agreement agreement() {
        List<Point> points = new ArrayList<>();
        int number = 0;
        for (int count = random.nextInt(5); count > 0; count--) {
            number += random.nextInt(1, 4);
            points.add(new Point(number, NastyText.any(random)));
        }
        return new Agreement(
                ids.next(),
                chance(3) ? NastyText.trimmed(random) : "Kep-" + random.nextInt(100) + "/XII/2024",
                chance(2) ? "MoU" : text(),
                text(),
                some(3, () -> new Signer(NastyText.any(random), chance(2) ? "" : "1/(2); X")),
                maybe(this::day),
                maybe(this::day),
                maybe(this::day),
                text(),
                points);
    }

    private static List<Agreement> distinctNumbers(List<Agreement> agreements) {
        Set<String> numbers = new HashSet<>();
        return agreements.stream()
                .filter(agreement -> numbers.add(Fold.of(agreement.number())))
                .toList();
    }

    private NextMeeting nextMeeting() {
        return new NextMeeting(
                maybe(this::range), maybe(this::span), text(), NastyText.any(random));
    }

    private Photo photo() {
        String file = chance(4) ? "" : "foto/" + random.nextInt(9) + (chance(3) ? "|a" : " b.jpg");
        return new Photo(ids.next(), file, text(), NastyText.any(random), Optional.empty());
    }

    private DateRange range() {
        LocalDate first = day();
        return new DateRange(first, first.plusDays(chance(3) ? random.nextInt(400) : 0));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Optional<LocalTime> time() {
        return Optional.of(BodyGenerator.minute(random));
    }

    private static Optional<LocalTime> none() {
        return Optional.empty();
    }

    private TimeSpan span() {
        TimeSpan.End end =
                switch (random.nextInt(3)) {
                    case 0 -> new TimeSpan.At(BodyGenerator.minute(random));
                    case 1 -> new TimeSpan.Open();
                    default -> new TimeSpan.Unknown();
                };
        return new TimeSpan(BodyGenerator.minute(random), end, one(List.of(Zone.values())));
    }

    private String text() {
        return chance(3) ? "" : NastyText.any(random);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> what) {
        return chance(3) ? Optional.empty() : Optional.of(what.get());
    }

    private <T> List<T> some(int most, Supplier<T> what) {
        List<T> some = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            some.add(what.get());
        }
        return some;
    }

    private <T> T one(List<T> from) {
        return NastyText.one(from, random);
    }
}
