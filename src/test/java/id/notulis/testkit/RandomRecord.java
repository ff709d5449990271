package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.FormerRank;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.Rank;
import id.notulis.model.people.RankGroup;
import id.notulis.model.people.Service;
import id.notulis.model.people.Speaker;
import id.notulis.model.people.Words;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.model.profile.Typography;
import id.notulis.work.Draft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Things of a record, made up from a seed: everything the model allows, without regard to what a
/// meeting would really be like. Meetings point to the people, organisations and agreements of one
/// world.
public final class RandomRecord {

    private static final List<String> WORDS =
            List.of(
                    "rapat",
                    "koordinasi",
                    "keamanan",
                    "lapas",
                    "dan",
                    "yang",
                    "Senkom",
                    "é",
                    "😀",
                    "\"kutip\"",
                    "<b>",
                    "&",
                    "Kep-192/V/2022",
                    "jadwal",
                    "patroli",
                    "kerja",
                    "sama",
                    "pukul",
                    "10.30",
                    "tanggal",
                    "'",
                    "%",
                    "_",
                    "petugas");

    private final Random random;
    private final List<Organisation> organisations;
    private final List<Person> people;
    private final List<Agreement> agreements;

    public RandomRecord(long seed) {
        random = new Random(seed);
        organisations = many(6, this::organisation);
        people = many(30, this::person);
        agreements = many(4, this::agreement);
    }

    /// Puts what meetings refer to: organisations, people and agreements.
    public void putReferences(Draft draft) {
        organisations().forEach(draft::put);
        people().forEach(draft::put);
        agreements().forEach(draft::put);
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Person> people() {
        return people;
    }

    public List<Agreement> agreements() {
        return agreements;
    }

    /// The templates of one document.
    ///
    /// @param keep keeps the bytes of one and tells their hash
    public TemplateShelf templates(Function<byte[], String> keep) {
        return new TemplateShelf(
                "notulen-polri",
                many(
                        1 + random.nextInt(3),
                        () -> {
                            byte[] bytes = new byte[1 + random.nextInt(50)];
                            random.nextBytes(bytes);
                            return new OwnTemplate(
                                    text(),
                                    keep.apply(bytes),
                                    Instant.ofEpochSecond(
                                            1_700_000_000L + random.nextInt(100_000_000),
                                            random.nextInt(1_000_000_000)));
                        }));
    }

    public Id id() {
        StringBuilder digits = new StringBuilder("0");
        while (digits.length() < Id.LENGTH) {
            digits.append(Id.DIGITS.charAt(random.nextInt(32)));
        }
        return new Id(digits.toString());
    }

    public Organisation organisation() {
        return new Organisation(id(), text(), blankable(), blankable(), blankable());
    }

    public Person person() {
        return new Person(
                id(),
                name(),
                blankable(),
                blankable(),
                several(3, this::post),
                several(2, () -> FormerRank.of(name(), day())),
                random.nextBoolean(),
                random.nextInt(8) == 0);
    }

    private Post post() {
        Optional<LocalDate> since = maybe(this::day);
        return new Post(
                since,
                maybe(() -> pick(organisations).id()),
                blankable(),
                maybe(() -> since.orElseGet(this::day).plusDays(random.nextInt(900))));
    }

    public Agreement agreement() {
        TreeSet<Integer> numbers = new TreeSet<>(several(5, () -> 1 + random.nextInt(12)));
        return new Agreement(
                id(),
                text(),
                blankable(),
                blankable(),
                several(3, () -> new Signer(text(), blankable())),
                maybe(this::day),
                maybe(this::day),
                maybe(this::day),
                blankable(),
                numbers.stream().map(number -> new Point(number, text())).toList());
    }

    /// An office; its emblems are some of [Emblems#ALL], which a book has to be given.
    public OfficeProfile profile() {
        TreeSet<LocalDate> days = new TreeSet<>(several(3, this::day));
        List<Edition> editions = new ArrayList<>(List.of(edition(Optional.empty())));
        days.forEach(day -> editions.add(edition(Optional.of(day))));
        Map<DocumentKind, DocumentSetup> documents = new EnumMap<>(DocumentKind.class);
        several(3, () -> pick(List.of(DocumentKind.values())))
                .forEach(kind -> documents.put(kind, setup()));
        return new OfficeProfile(
                id(), text(), pick(List.of(Zone.values())), pageSetup(), editions, documents);
    }

    private Edition edition(Optional<LocalDate> from) {
        return new Edition(
                from,
                letterhead(),
                blankable(),
                many(1 + random.nextInt(3), this::signatory),
                several(2, this::signatory),
                several(2, this::text),
                new Press(several(2, this::text), several(2, this::text)));
    }

    private Letterhead letterhead() {
        Letterhead.Style style = pick(List.of(Letterhead.Style.values()));
        boolean emblems = style == Letterhead.Style.CENTRED;
        return new Letterhead(
                style,
                several(3, this::text),
                several(2, this::blankable),
                emblems ? maybe(this::emblem) : Optional.empty(),
                emblems ? maybe(this::emblem) : Optional.empty());
    }

    private Emblem emblem() {
        return new Emblem(
                Emblems.sha256(pick(Emblems.ALL)), Emblem.NARROWEST + random.nextInt(90) / 2.0);
    }

    private DocumentSetup setup() {
        Optional<String> variant = maybe(this::text);
        Optional<List<Signatory>> signatories =
                maybe(() -> many(1 + random.nextInt(3), this::signatory));
        Optional<PageSetup> page = maybe(this::pageSetup);
        return new DocumentSetup(
                variant,
                variant.isEmpty() && signatories.isEmpty() ? Optional.of(pageSetup()) : page,
                signatories);
    }

    private PageSetup pageSetup() {
        return new PageSetup(
                new Page(
                        pick(List.of(Page.Paper.values())),
                        random.nextBoolean(),
                        20,
                        5 + random.nextInt(60) / 2.0,
                        25,
                        30),
                new Typography(
                        pick(List.of("Arial", "Bookman Old Style", "Times New Roman")),
                        8 + random.nextInt(17) / 2.0,
                        1 + random.nextInt(9) / 4.0));
    }

    public Signatory signatory() {
        Capacity capacity = pick(List.of(Capacity.values()));
        return new Signatory(
                blankable(),
                capacity,
                several(capacity.mostRepresented(), this::text),
                blankable(),
                maybe(this::name),
                blankable());
    }

    public Meeting meeting() {
        return meeting(id());
    }

    /// A meeting of a given identity, otherwise new.
    public Meeting meeting(Id id) {
        List<Person> attending = new ArrayList<>(people);
        Collections.shuffle(attending, random);
        attending = attending.subList(0, random.nextInt(12));
        List<Id> listed = attending.stream().map(Person::id).toList();
        return new Meeting(
                id,
                pick(List.of(MeetingStatus.values())),
                text(),
                blankable(),
                maybe(this::days),
                maybe(this::span),
                blankable(),
                maybe(this::body),
                maybe(() -> individual(listed)),
                maybe(() -> individual(listed)),
                pick(List.of(Classification.values())),
                blankable(),
                blankable(),
                several(2, this::text),
                several(2, this::text),
                several(2, this::text),
                maybe(
                        () ->
                                new NextMeeting(
                                        maybe(this::days),
                                        maybe(this::span),
                                        blankable(),
                                        blankable())),
                blankable(),
                several(2, this::text),
                several(
                        2,
                        () ->
                                new Photo(
                                        id(),
                                        blankable(),
                                        blankable(),
                                        blankable(),
                                        Optional.empty())),
                several(2, this::text),
                delegations(attending, listed),
                several(2, () -> pick(agreements).id()),
                topics(listed));
    }

    /// The same meeting after somebody worked on it: few or many things changed.
    public Meeting edited(Meeting meeting) {
        Meeting other = meeting(meeting.id());
        if (random.nextInt(4) == 0) {
            return other;
        }
        List<Id> listed = meeting.attendances().map(Attendance::person).toList();
        List<Topic> topics = new ArrayList<>(meeting.topics());
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            edit(topics, listed);
        }
        return new Meeting(
                meeting.id(),
                meeting.status(),
                random.nextBoolean() ? meeting.title() : text(),
                meeting.kind(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.host(),
                random.nextBoolean() ? meeting.chair() : maybe(() -> individual(listed)),
                meeting.secretary(),
                meeting.classification(),
                meeting.number(),
                meeting.series(),
                meeting.bases(),
                random.nextBoolean() ? meeting.opening() : other.opening(),
                meeting.closing(),
                meeting.next(),
                meeting.initials(),
                meeting.copies(),
                random.nextBoolean() ? meeting.photos() : other.photos(),
                meeting.unknownLines(),
                random.nextBoolean() ? meeting.delegations() : shuffled(meeting.delegations()),
                random.nextBoolean() ? meeting.agreements() : other.agreements(),
                topics);
    }

    private void edit(List<Topic> topics, List<Id> listed) {
        if (topics.isEmpty() || random.nextInt(5) == 0) {
            topics.add(topic(text(), listed));
            return;
        }
        int place = random.nextInt(topics.size());
        Topic topic = topics.get(place);
        List<Entry> entries = new ArrayList<>(topic.entries());
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(entries, random);
            case 1 -> entries.add(entry(listed, true));
            case 2 -> entries.add(random.nextInt(entries.size() + 1), entry(listed, true));
            case 3 -> removeOne(entries);
            case 4 -> moveOne(topics, place, entries);
            default -> {
                if (!entries.isEmpty()) {
                    int at = random.nextInt(entries.size());
                    entries.set(at, entry(entries.get(at).id(), listed, true));
                }
            }
        }
        topics.set(
                place,
                new Topic(topic.id(), topic.title(), topic.start(), random.nextBoolean(), entries));
    }

    private void removeOne(List<Entry> entries) {
        if (!entries.isEmpty()) {
            entries.remove(random.nextInt(entries.size()));
        }
    }

    /// Takes a line to another topic, or makes it a reply of another line.
    private void moveOne(List<Topic> topics, int place, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Entry moved = entries.remove(random.nextInt(entries.size()));
        if (moved instanceof Statement && moved.replies().isEmpty() && !entries.isEmpty()) {
            int at = random.nextInt(entries.size());
            if (entries.get(at) instanceof Statement parent) {
                List<Entry> replies = new ArrayList<>(parent.replies());
                replies.add(random.nextInt(replies.size() + 1), moved);
                entries.set(at, withReplies(parent, replies));
                return;
            }
        }
        int to = random.nextInt(topics.size());
        if (to == place) {
            entries.add(moved);
        } else {
            Topic other = topics.get(to);
            List<Entry> more = new ArrayList<>(other.entries());
            more.add(random.nextInt(more.size() + 1), moved);
            topics.set(
                    to, new Topic(other.id(), other.title(), other.start(), other.closed(), more));
        }
    }

    private static Statement withReplies(Statement it, List<Entry> replies) {
        return new Statement(
                it.id(),
                it.kind(),
                it.time(),
                it.speaker(),
                it.paragraphs(),
                it.audience(),
                it.points(),
                replies);
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private List<Delegation> delegations(List<Person> attending, List<Id> listed) {
        List<Delegation> delegations = new ArrayList<>();
        List<Person> left = new ArrayList<>(attending);
        while (!left.isEmpty()) {
            int size = 1 + random.nextInt(left.size());
            List<Attendance> members =
                    left.subList(0, size).stream().map(it -> attendance(it, listed)).toList();
            delegations.add(new Delegation(maybe(this::body), members));
            left = left.subList(size, left.size());
        }
        if (random.nextInt(4) == 0) {
            delegations.add(new Delegation(maybe(this::body), List.of()));
        }
        return delegations;
    }

    private Attendance attendance(Person person, List<Id> listed) {
        return new Attendance(
                person.id(),
                name(),
                blankable(),
                blankable(),
                presence(),
                random.nextInt(5) == 0,
                random.nextInt(5) == 0 ? Optional.of(individual(listed)) : Optional.empty());
    }

    private Presence presence() {
        return switch (random.nextInt(6)) {
            case 0 -> new Presence.Excused(pick(List.of(Presence.Excuse.values())), blankable());
            case 1 -> new Presence.Absent();
            case 2 -> new Presence.Represented();
            default ->
                    new Presence.Present(
                            maybe(this::time), maybe(this::time), random.nextBoolean());
        };
    }

    private List<Topic> topics(List<Id> listed) {
        List<Topic> topics = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            topics.add(topic(topics.isEmpty() ? blankable() : text(), listed));
        }
        return topics;
    }

    private Topic topic(String title, List<Id> listed) {
        return new Topic(
                id(),
                title,
                maybe(this::time),
                random.nextBoolean(),
                several(8, () -> entry(listed, true)));
    }

    private Entry entry(List<Id> listed, boolean withReplies) {
        return entry(id(), listed, withReplies);
    }

    private Entry entry(Id id, List<Id> listed, boolean withReplies) {
        List<Entry> replies =
                withReplies && random.nextInt(3) == 0
                        ? several(3, () -> entry(listed, false))
                        : List.of();
        int kind = random.nextInt(withReplies ? 8 : 6);
        if (kind < 4) {
            return new Statement(
                    id,
                    pick(List.of(Statement.Kind.values())),
                    maybe(this::time),
                    maybe(() -> speaker(listed)),
                    many(1 + random.nextInt(2), this::text),
                    maybe(() -> pick(List.of(Audience.values()))),
                    points(),
                    replies);
        }
        if (kind < 6) {
            return new Task(
                    id,
                    maybe(this::time),
                    many(1 + random.nextInt(2), this::text),
                    action(listed),
                    maybe(() -> pick(List.of(Audience.values()))),
                    points(),
                    replies);
        }
        if (kind == 6 && !listed.isEmpty()) {
            return new Movement(
                    id, maybe(this::time), new Attendee(pick(listed)), random.nextBoolean());
        }
        int width = 1 + random.nextInt(3);
        return new Table(
                id,
                maybe(this::time),
                many(1 + random.nextInt(3), () -> many(width, this::blankable)),
                maybe(() -> pick(List.of(Audience.values()))),
                points());
    }

    /// A line of discussion nobody is named for.
    public Statement line() {
        return new Statement(
                id(),
                Statement.Kind.DISCUSSION,
                Optional.empty(),
                Optional.empty(),
                List.of(text()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Action action(List<Id> listed) {
        Status status = pick(List.of(Status.values()));
        return new Action(
                several(3, () -> party(listed)),
                maybe(this::day),
                pick(List.of(Priority.values())),
                status,
                status == Status.DONE ? maybe(this::day) : Optional.empty());
    }

    private List<PointRef> points() {
        return several(2, () -> new PointRef(pick(agreements).id(), 1 + random.nextInt(12)));
    }

    private Party party(List<Id> listed) {
        return switch (random.nextInt(4)) {
            case 0 -> body();
            case 1 -> new Words(text());
            default -> individual(listed);
        };
    }

    private Speaker speaker(List<Id> listed) {
        return listed.isEmpty() || random.nextInt(4) == 0 ? body() : new Attendee(pick(listed));
    }

    private Individual individual(List<Id> listed) {
        return listed.isEmpty() || random.nextInt(3) == 0
                ? new Outsider(pick(people).id(), name())
                : new Attendee(pick(listed));
    }

    private Body body() {
        Organisation organisation = pick(organisations);
        return new Body(organisation.id(), random.nextBoolean() ? organisation.name() : text());
    }

    public PersonName name() {
        Optional<Rank> rank = maybe(this::rank);
        return new PersonName(
                rank,
                rank.isPresent() && random.nextBoolean(),
                rank.isPresent() ? blankable() : "",
                blankable(),
                text(),
                blankable());
    }

    public Rank rank() {
        int level = random.nextInt(20);
        return new Rank(
                pick(List.of(Service.values())),
                pick(List.of(RankGroup.values())),
                level,
                "Pangkat " + level,
                "P" + level,
                blankable(),
                several(2, this::text));
    }

    private DateRange days() {
        LocalDate first = day();
        return new DateRange(first, first.plusDays(random.nextInt(3)));
    }

    private TimeSpan span() {
        TimeSpan.End end =
                switch (random.nextInt(3)) {
                    case 0 -> new TimeSpan.Open();
                    case 1 -> new TimeSpan.Unknown();
                    default -> new TimeSpan.At(time());
                };
        return new TimeSpan(time(), end, pick(List.of(Zone.values())));
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    public String text() {
        return String.join(" ", many(1 + random.nextInt(6), () -> pick(WORDS)));
    }

    private String blankable() {
        return random.nextInt(3) == 0 ? "" : text();
    }

    private <T> Optional<T> maybe(Supplier<T> some) {
        return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return many(random.nextInt(most + 1), one);
    }

    private static <T> List<T> many(int number, Supplier<T> one) {
        return IntStream.range(0, number).mapToObj(_ -> one.get()).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
