package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.notula.Typed;
import id.notulis.report.Form;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promotions, posts, archived people and doubles: the book follows, the minutes stay.
class PeopleOverTimeTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @TempDir private Path folder;

    @Test
    void aPromotionLeavesFinalMinutesAndTheirDocumentsAsTheyWere() throws IOException {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat persiapan");
            Reviewed.finalise(book, meeting);
            Meeting minutes = Reviewed.of(book, meeting);
            Person somebody = person(book, minutes.attendances().findFirst().orElseThrow());
            Map<String, String> before = documents(book, meeting, "sebelum");
            Map<Id, String> texts = texts(book);

            done(book, Op.PROMOTE, PersonEdits.promote(somebody.id(), "Kompol", "1 Juli 2025"));
            done(
                    book,
                    Op.EDIT_POST,
                    PersonEdits.put(
                            somebody.id(),
                            Optional.empty(),
                            new PostText("Kabag SDM", "Polres Lain", "1/7/2025", "")));
            done(
                    book,
                    Op.EDIT_PERSON,
                    PersonEdits.type(somebody.id(), PersonField.BACK_TITLES, "S.H., M.H."));

            Person promoted = book.read(it -> it.person(somebody.id())).orElseThrow();
            assertThat(rank(promoted, DAY)).isEqualTo("Kompol");
            assertThat(rank(promoted, BEFORE)).isEqualTo(rank(somebody, BEFORE));
            assertThat(promoted.postOn(DAY).map(Post::title)).hasValue("Kabag SDM");
            assertThat(promoted.postOn(BEFORE)).isEqualTo(somebody.postOn(BEFORE));
            assertThat(Reviewed.of(book, meeting)).isEqualTo(minutes);
            assertThat(texts(book)).isEqualTo(texts);
            assertThat(broken(book, meeting)).isEmpty();
            assertThat(documents(book, meeting, "sesudah")).isEqualTo(before);
        }
    }

    @Test
    void whoeverIsPromotedComesSoToTheNextMeeting() {
        try (Workspace book = TempBook.sample(folder)) {
            Id last = meetings(book).getFirst();
            Meeting earlier = Reviewed.of(book, last);
            Attendance row = earlier.attendances().findFirst().orElseThrow();
            LocalDate then = earlier.date().orElseThrow().first();
            String day = then.plusDays(10).toString();
            done(book, Op.PROMOTE, PersonEdits.promote(row.person(), "Brigjen Pol.", day));
            done(
                    book,
                    Op.EDIT_POST,
                    PersonEdits.put(
                            row.person(),
                            Optional.empty(),
                            new PostText("Wakapolda", "Polda Contoh", day, "")));

            Attendance sooner = listed(book, last, row.person(), then.plusDays(9));
            assertThat(sooner.name()).isEqualTo(row.name());
            assertThat(sooner.position()).isEqualTo(row.position());
            Attendance later = listed(book, last, row.person(), then.plusDays(10));
            assertThat(PrintedName.text(later.name())).startsWith("Brigjen");
            assertThat(later.name().name()).isEqualTo(row.name().name());
            assertThat(later.position()).isEqualTo("Wakapolda");
        }
    }

    @Test
    void aPromotionCanBeTakenOutOfTheHistoryAgain() {
        try (Workspace book = TempBook.sample(folder)) {
            Person before = book.read(Snapshot::people).getFirst();
            done(book, Op.PROMOTE, PersonEdits.promote(before.id(), "AKP", "1 Juli 2025"));
            done(book, Op.PROMOTE, PersonEdits.promote(before.id(), "Kompol", "1 Juli 2026"));
            Person twice = book.read(it -> it.person(before.id())).orElseThrow();
            assertThat(told(book, PersonEdits.promote(before.id(), "AKBP", "1 Juli 2026")))
                    .contains("people.promote.order");
            done(
                    book,
                    Op.REMOVE_PROMOTION,
                    PersonEdits.demote(before.id(), twice.formerRanks().getFirst()));
            Person once = book.read(it -> it.person(before.id())).orElseThrow();
            assertThat(rank(once, LocalDate.of(2026, 6, 30))).isEqualTo(rank(before, BEFORE));
            assertThat(rank(once, LocalDate.of(2026, 7, 1))).isEqualTo("Kompol");
            done(
                    book,
                    Op.REMOVE_PROMOTION,
                    PersonEdits.demote(before.id(), once.formerRanks().getFirst()));
            assertThat(known(book, before)).hasValue(before);
        }
    }

    @Test
    void whoTakesAPostOverIsNamedInTheHistoryOfWhoLeftIt() {
        try (Workspace book = TempBook.furnished(folder)) {
            Person first =
                    done(
                            book,
                            Op.ADD_PERSON,
                            PersonEdits.add(
                                    "Iptu Sari",
                                    "",
                                    new PostText("Kasi Humas", "Polres Contoh", "1/2/2020", "")));
            Post post = first.posts().getFirst();
            assertThat(told(book, PersonEdits.end(first.id(), post, "31/1/2020", "")))
                    .contains("people.post.order");
            assertThat(told(book, PersonEdits.end(first.id(), post, "", "")))
                    .contains("people.day.missing");
            done(
                    book,
                    Op.END_POST,
                    PersonEdits.end(first.id(), post, "30 Juni 2025", "Ipda Bayu, S.H."));

            Person second = named(book, "Bayu");
            assertThat(second.posts())
                    .containsExactly(new Post(Optional.of(DAY), post.organisation(), "Kasi Humas"));
            PersonFile file = book.read(it -> PersonFile.of(it, first.id(), DAY)).orElseThrow();
            assertThat(file.history()).hasSize(2);
            assertThat(file.history().getFirst())
                    .isInstanceOfSatisfying(
                            PersonFile.Event.Held.class,
                            it -> assertThat(it.state()).isEqualTo(PersonFile.State.OVER));
            assertThat(file.history().getLast())
                    .isInstanceOfSatisfying(
                            PersonFile.Event.TakenOver.class,
                            it -> assertThat(it.person()).isEqualTo(second.id()));
            assertThat(
                            book.read(it -> PersonFile.of(it, first.id(), BEFORE))
                                    .orElseThrow()
                                    .history())
                    .hasSize(1);
            book.undo();
            assertThat(book.read(Snapshot::people)).containsExactly(first);
        }
    }

    @Test
    void whoeverActsInAPostEndsNobodysTerm() {
        try (Workspace book = TempBook.furnished(folder)) {
            Person first =
                    done(
                            book,
                            Op.ADD_PERSON,
                            PersonEdits.add(
                                    "Sari",
                                    "",
                                    new PostText("Kasi Humas", "Polres Contoh", "1/2/2020", "")));
            done(
                    book,
                    Op.ADD_PERSON,
                    PersonEdits.add(
                            "Bayu",
                            "",
                            new PostText("Plt. Kasi Humas", "Polres Contoh", "1/2/2024", "")));
            assertThat(book.read(it -> PersonFile.of(it, first.id(), DAY)).orElseThrow().history())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PersonFile.Event.Held.class,
                            it -> assertThat(it.state()).isEqualTo(PersonFile.State.HELD));
        }
    }

    @Test
    void adviceIsTakenOrLeftAndAskedAgainForOtherTitles() {
        try (Workspace book = TempBook.furnished(folder)) {
            Person person =
                    done(
                            book,
                            Op.ADD_PERSON,
                            PersonEdits.add("AKBP Nama, SIK., MH.", "", PostText.blank()));
            assertThat(advice(book, person.id()))
                    .containsExactly(
                            new TitleAdvice.Spelling("SIK.", "S.I.K."),
                            new TitleAdvice.Spelling("MH.", "M.H."));
            done(book, Op.MEAN_TITLES, PersonEdits.meanTitles(person.id()));
            assertThat(advice(book, person.id())).isEmpty();
            done(
                    book,
                    Op.EDIT_PERSON,
                    PersonEdits.type(person.id(), PersonField.BACK_TITLES, "SIK"));
            assertThat(advice(book, person.id())).hasSize(1);
            done(book, Op.SPELL_TITLES, PersonEdits.spellTitles(person.id()));
            assertThat(named(book, "Nama").name().backTitles()).isEqualTo("S.I.K.");
            assertThat(advice(book, person.id())).isEmpty();
        }
    }

    /// Whoever is merged, every meeting says what it said, and one step back undoes all of it.
    @Test
    void mergingKeepsWhatEveryMeetingSays() throws IOException {
        for (long seed = 0; seed < 6; seed++) {
            RandomRecord record = new RandomRecord(seed);
            try (Workspace book =
                    TempBook.create(Files.createDirectories(folder.resolve("buku" + seed)))) {
                book.transact(
                        Op.IMPORT,
                        draft -> {
                            record.putReferences(draft);
                            for (int many = 0; many < 8; many++) {
                                draft.put(record.meeting());
                            }
                            return draft;
                        });
                Map<Id, Meeting> before = all(book);
                List<Person> people = book.read(Snapshot::people);
                int merged = 0;
                for (int at = 0; at + 1 < people.size() && merged < 5; at += 2) {
                    merged += merge(book, people.get(at), people.get(at + 1), before) ? 1 : 0;
                }
                assertThat(merged).isPositive();
            }
        }
    }

    private static boolean merge(
            Workspace book, Person stays, Person goes, Map<Id, Meeting> before) {
        MergePeople.Preview preview =
                book.read(it -> MergePeople.preview(it, stays.id(), goes.id())).orElseThrow();
        MergePeople merge = new MergePeople(stays.id(), goes.id());
        if (preview.refused().isPresent()) {
            assertThatThrownBy(() -> book.transact(Op.MERGE_PEOPLE, merge))
                    .isInstanceOf(Refused.class);
            assertThat(all(book)).isEqualTo(before);
            return false;
        }
        Person joined = book.transact(Op.MERGE_PEOPLE, merge).value();
        assertThat(joined).isEqualTo(preview.person());
        assertThat(known(book, goes)).isEmpty();
        Rewiring rewiring = new Rewiring(Map.of(goes.id(), stays.id()));
        Map<Id, Meeting> after = all(book);
        before.forEach((id, meeting) -> assertThat(after.get(id)).isEqualTo(rewiring.of(meeting)));
        assertThat(names(after)).isEqualTo(names(before));
        assertThat(book.check()).isEmpty();
        book.undo();
        assertThat(all(book)).isEqualTo(before);
        assertThat(known(book, goes)).hasValue(goes);
        assertThat(known(book, stays)).hasValue(stays);
        return true;
    }

    @Test
    void sealsHoldAfterAMergeAndDocumentsSayTheSame() throws IOException {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat persiapan");
            Reviewed.finalise(book, meeting);
            Person goes =
                    person(
                            book,
                            Reviewed.of(book, meeting).attendances().findFirst().orElseThrow());
            Map<String, String> before = documents(book, meeting, "sebelum");
            Person stays =
                    done(
                            book,
                            Op.ADD_PERSON,
                            PersonEdits.add("Orang yang Sama", "123", PostText.blank()));
            book.transact(Op.MERGE_PEOPLE, new MergePeople(stays.id(), goes.id()));
            assertThat(Reviewed.of(book, meeting).attendance(stays.id())).isPresent();
            assertThat(broken(book, meeting)).isEmpty();
            assertThat(documents(book, meeting, "sesudah")).isEqualTo(before);
        }
    }

    private Map<String, String> documents(Workspace book, Id meeting, String into)
            throws IOException {
        Path target = folder.resolve(into);
        new ExportDocuments(book, TempBook.CLOCK, "1")
                .export(
                        book.read(it -> it.dossier(meeting)).orElseThrow(),
                        ExportOrder.into(
                                target,
                                List.of(
                                        Form.NOTULEN_POLRI_LENGKAP,
                                        Form.DAFTAR_HADIR_TERISI,
                                        Form.LAPORAN_POLRI)));
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.toList()) {
                sums.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        assertThat(sums).isNotEmpty();
        return sums;
    }

    private static Attendance listed(Workspace book, Id earlier, Id person, LocalDate day) {
        Id fresh =
                book.transact(
                                Op.NEW_MEETING,
                                new NewMeeting(
                                        Map.of(
                                                HeadField.TITLE,
                                                "Rapat " + day,
                                                HeadField.DATE,
                                                day.toString()),
                                        false,
                                        false))
                        .value()
                        .meeting()
                        .orElseThrow();
        book.transact(Op.LIST, new SameParticipants(fresh, earlier, Set.of(person)));
        return Reviewed.of(book, fresh).attendance(person).orElseThrow();
    }

    private static List<TitleAdvice.Spelling> advice(Workspace book, Id person) {
        return book.read(it -> PeopleRegister.of(it, DAY)).entry(person).orElseThrow().advice();
    }

    private static Optional<Message> broken(Workspace book, Id meeting) {
        return book.read(it -> it.brokenSeal(meeting));
    }

    private static Optional<Person> known(Workspace book, Person person) {
        return book.read(it -> it.person(person.id()));
    }

    private static Person named(Workspace book, String name) {
        return book.read(Snapshot::people).stream()
                .filter(it -> it.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Workspace book, Op op, Edit<Typed<T>> edit) {
        Typed<T> typed = book.transact(op, edit).value();
        assertThat(typed.told()).isEmpty();
        return typed.value().orElseThrow();
    }

    private static List<String> told(Workspace book, Edit<Typed<Person>> edit) {
        return book.transact(Op.EDIT_PERSON, edit).value().told().stream()
                .map(it -> it.key())
                .toList();
    }

    private static String rank(Person person, LocalDate day) {
        return person.nameOn(day).rank().map(it -> it.abbreviation()).orElse("");
    }

    private static Person person(Workspace book, Attendance row) {
        return book.read(it -> it.person(row.person())).orElseThrow();
    }

    private static List<Id> meetings(Workspace book) {
        return book.read(Snapshot::meetingLines).stream().map(it -> it.id()).toList();
    }

    private static Map<Id, Meeting> all(Workspace book) {
        Map<Id, Meeting> all = new TreeMap<>(Comparator.comparing(Id::value));
        meetings(book).forEach(id -> all.put(id, Reviewed.of(book, id)));
        return all;
    }

    private static Map<Id, String> texts(Workspace book) {
        Map<Id, String> texts = new TreeMap<>(Comparator.comparing(Id::value));
        meetings(book)
                .forEach(
                        id ->
                                texts.put(
                                        id,
                                        book.read(it -> AmendMinutes.text(it, id)).orElseThrow()));
        return texts;
    }

    private static List<String> names(Map<Id, Meeting> meetings) {
        List<String> names = new ArrayList<>();
        meetings.values()
                .forEach(
                        it ->
                                it.attendances()
                                        .forEach(row -> names.add(PrintedName.text(row.name()))));
        return names;
    }
}
