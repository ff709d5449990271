package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.overview.PointUse;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.Words;
import id.notulis.model.search.Hit;
import id.notulis.testkit.Emblems;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final Ulids IDS = TempBook.ids();
    private static final Organisation SENKOM =
            new Organisation(IDS.next(), "Senkom Mitra Polri", "Senkom", "Ormas", "Madiun");
    private static final Organisation LAPAS =
            new Organisation(IDS.next(), "Lapas Kelas I Madiun", "", "Lapas", "Madiun");
    private static final Person BUDI = person("Budi Ruswanto", "Kasi Humas", LAPAS);
    private static final Person WATI = person("Wati Aminah", "Ketua", SENKOM);
    private static final Person JOKO = person("Joko Mulyono", "Anggota", SENKOM);
    private static final Agreement MOU = agreement("Kep-192/V/2022", "");
    private static final Agreement PKS = agreement("PKS/7/2023", "Kep-192/V/2022");
    private Workspace workspace;

    @BeforeEach
    void fill(@TempDir Path place) {
        workspace = TempBook.create(place);
        workspace.transact(
                Op.IMPORT,
                draft -> {
                    List.of(SENKOM, LAPAS).forEach(draft::put);
                    List.of(BUDI, WATI, JOKO).forEach(draft::put);
                    List.of(MOU, PKS).forEach(draft::put);
                    draft.put(
                            meeting(
                                    "Audiensi Senkom",
                                    LocalDate.of(2025, 6, 4),
                                    List.of(
                                            said("Patroli bersama dibahas", ref(MOU, 1)),
                                            task(
                                                    "Menyusun jadwal patroli",
                                                    Status.OPEN,
                                                    Optional.of(LocalDate.of(2025, 6, 30)),
                                                    List.of(
                                                            new Attendee(BUDI.id()),
                                                            new Body(SENKOM.id(), "Senkom Kota")),
                                                    ref(MOU, 1)),
                                            task(
                                                    "Mengirim laporan",
                                                    Status.DONE,
                                                    Optional.empty(),
                                                    List.of(new Words("Panitia")),
                                                    ref(MOU, 1)))));
                    draft.put(
                            meeting(
                                    "Koordinasi Lapas",
                                    LocalDate.of(2023, 12, 4),
                                    List.of(
                                            said("Pengamanan diperketat", ref(MOU, 1)),
                                            task(
                                                    "Menunjuk narahubung",
                                                    Status.IN_PROGRESS,
                                                    Optional.of(LocalDate.of(2025, 7, 1)),
                                                    List.of(
                                                            new Outsider(
                                                                    JOKO.id(),
                                                                    PersonName.bare("J. Mulyono"))),
                                                    ref(PKS, 2)))));
                    return true;
                });
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void countsPeopleLinesAndActionsOfMeetings() {
        List<MeetingLine> lines = workspace.read(Snapshot::meetingLines);

        assertThat(lines)
                .extracting(MeetingLine::title)
                .containsExactly("Audiensi Senkom", "Koordinasi Lapas");
        assertThat(lines).extracting(MeetingLine::attendees).containsExactly(1, 1);
        assertThat(lines).extracting(MeetingLine::entries).containsExactly(4, 3);
        assertThat(lines).extracting(MeetingLine::actions).containsExactly(2, 1);
    }

    @Test
    void listsActionsByDueDayWithOwnersAndPoints() {
        List<ActionLine> all = actions(ActionFilter.all(TODAY));

        assertThat(all)
                .extracting(ActionLine::text)
                .containsExactly(
                        "Menyusun jadwal patroli", "Menunjuk narahubung", "Mengirim laporan");
        assertThat(all.getFirst().owners())
                .containsExactly(
                        new ActionLine.Owner(
                                ActionLine.Owner.Kind.PERSON,
                                Optional.of(BUDI.id()),
                                "Budi Ruswanto"),
                        new ActionLine.Owner(
                                ActionLine.Owner.Kind.ORGANISATION,
                                Optional.of(SENKOM.id()),
                                "Senkom Kota"));
        assertThat(all.get(1).owners())
                .extracting(ActionLine.Owner::name)
                .containsExactly("J. Mulyono");
        assertThat(all.getLast().owners())
                .containsExactly(
                        new ActionLine.Owner(
                                ActionLine.Owner.Kind.WORDS, Optional.empty(), "Panitia"));
        assertThat(all.get(1).points())
                .containsExactly(new ActionLine.PointLink(PKS.id(), "PKS/7/2023", 2));
    }

    @Test
    void filtersActions() {
        assertThat(actions(new ActionFilter(true, false, "", TODAY))).hasSize(2);
        assertThat(actions(new ActionFilter(false, true, "", TODAY)))
                .extracting(ActionLine::text)
                .containsExactly("Menyusun jadwal patroli");
        assertThat(actions(new ActionFilter(false, true, "", TODAY.plusDays(1)))).hasSize(2);
        assertThat(actions(new ActionFilter(false, false, "senkom", TODAY))).hasSize(1);
        assertThat(actions(new ActionFilter(true, false, "mulyono", TODAY))).hasSize(1);
    }

    @Test
    void countsWhatWasDoneForEachPoint() {
        List<AgreementLine> lines = workspace.read(Snapshot::agreementLines);

        assertThat(lines.getFirst().agreement()).isEqualTo(MOU);
        assertThat(lines.getFirst().parent()).isEmpty();
        assertThat(lines.getLast().parent()).contains(MOU.id());
        assertThat(lines.getFirst().points())
                .extracting(PointUse::counts)
                .containsExactly(
                        new PointUse.Counts(2, 1, 1, Optional.of(LocalDate.of(2025, 6, 4))),
                        PointUse.Counts.NONE);
        assertThat(lines.getLast().points().getLast().counts())
                .isEqualTo(new PointUse.Counts(1, 1, 0, Optional.of(LocalDate.of(2023, 12, 4))));
    }

    @Test
    void listsPeopleAndOrganisationsByName() {
        assertThat(workspace.read(Snapshot::personLines))
                .containsExactly(
                        new PersonLine(BUDI, "Kasi Humas", "Lapas Kelas I Madiun"),
                        new PersonLine(JOKO, "Anggota", "Senkom Mitra Polri"),
                        new PersonLine(WATI, "Ketua", "Senkom Mitra Polri"));
        assertThat(workspace.read(Snapshot::organisationLines))
                .containsExactly(new OrganisationLine(LAPAS, 1), new OrganisationLine(SENKOM, 2));
    }

    @Test
    void findsThingsOfEveryKind() {
        assertThat(kinds("patroli ")).containsExactlyInAnyOrder(Hit.Kind.ENTRY, Hit.Kind.ACTION);
        assertThat(kinds("audiensi senk")).containsExactly(Hit.Kind.MEETING);
        assertThat(kinds("kasi humas ")).containsExactly(Hit.Kind.PERSON);
        assertThat(kinds("ruswanto budi")).containsExactly(Hit.Kind.PERSON);
        assertThat(kinds("Senkom ")).contains(Hit.Kind.ORGANISATION, Hit.Kind.MEETING);
        assertThat(kinds("192/V/2022 ")).containsExactly(Hit.Kind.AGREEMENT);
        assertThat(kinds("agenda")).containsOnly(Hit.Kind.MEETING);
        assertThat(kinds("pembukaan ")).containsOnly(Hit.Kind.MEETING);
    }

    @Test
    void findsWithinWordsOnlyWhenNothingElseFits() {
        assertThat(search("ngama"))
                .extracting(Hit::snippet)
                .containsExactly("Pengamanan diperketat");
        assertThat(search("100%")).isEmpty();
        assertThat(search("_")).isEmpty();
        assertThat(search("\"")).isEmpty();
    }

    @Test
    void givesTheDossierWithTheAgreementsInTheMeetingsOrder() {
        Id id = workspace.read(Snapshot::meetingLines).getFirst().id();

        assertThat(workspace.read(book -> book.dossier(id)).orElseThrow().agreements())
                .containsExactly(PKS, MOU);
    }

    @Test
    void choosesTheFirstProfileUntilOneIsChosen() {
        RandomRecord record = new RandomRecord(1);
        var one = record.profile();
        var other = record.profile();
        assertThat(workspace.read(Snapshot::activeProfile)).isEmpty();
        workspace.transact(
                Op.EDIT_PROFILE,
                draft -> {
                    Emblems.ALL.forEach(draft::putPhoto);
                    draft.put(one);
                    draft.put(other);
                    return true;
                });

        assertThat(workspace.read(Snapshot::profiles)).containsExactly(one, other);
        assertThat(workspace.read(Snapshot::activeProfile)).contains(one);
        workspace.activate(other.id());
        assertThat(workspace.read(Snapshot::activeProfile)).contains(other);
        workspace.undo();
        assertThat(workspace.read(Snapshot::activeProfile)).contains(one);
        workspace.undo();
        assertThat(workspace.read(Snapshot::activeProfile)).isEmpty();
        workspace.redo();
        workspace.redo();
        assertThat(workspace.read(Snapshot::activeProfile)).contains(other);
    }

    private List<Hit.Kind> kinds(String text) {
        return search(text).stream().map(Hit::kind).toList();
    }

    private List<Hit> search(String text) {
        return workspace.read(book -> book.searching().hits(text, TODAY, 20));
    }

    private List<ActionLine> actions(ActionFilter filter) {
        return workspace.read(book -> book.actionLines(filter));
    }

    private static Person person(String name, String post, Organisation organisation) {
        return new Person(
                IDS.next(),
                PersonName.bare(name),
                "",
                List.of(
                        new Post(Optional.empty(), Optional.empty(), "Dahulu"),
                        new Post(
                                Optional.of(LocalDate.of(2020, 1, 1)),
                                Optional.of(organisation.id()),
                                post)));
    }

    private static Agreement agreement(String number, String parent) {
        return new Agreement(
                IDS.next(),
                number,
                "MoU",
                "Keamanan",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parent,
                List.of(new Point(1, "Pertukaran informasi"), new Point(2, "Pelatihan")));
    }

    private static PointRef ref(Agreement agreement, int point) {
        return new PointRef(agreement.id(), point);
    }

    private static Statement said(String text, PointRef point) {
        Statement reply =
                new Statement(
                        IDS.next(),
                        Statement.Kind.DISCUSSION,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Setuju"),
                        Optional.empty(),
                        List.of(point),
                        List.of());
        return new Statement(
                IDS.next(),
                Statement.Kind.DISCUSSION,
                Optional.empty(),
                Optional.empty(),
                List.of(text),
                Optional.empty(),
                List.of(point),
                List.of(reply));
    }

    private static Task task(
            String text,
            Status status,
            Optional<LocalDate> due,
            List<Party> owners,
            PointRef point) {
        return new Task(
                IDS.next(),
                Optional.empty(),
                List.of(text),
                new Action(owners, due, Priority.NORMAL, status, Optional.empty()),
                Optional.empty(),
                List.of(point),
                List.of());
    }

    private static Meeting meeting(String title, LocalDate day, List<Entry> entries) {
        return new Meeting(
                IDS.next(),
                MeetingStatus.DRAFT,
                title,
                "",
                Optional.of(DateRange.of(day)),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Classification.BIASA,
                "",
                "",
                List.of(),
                List.of("Pembukaan oleh ketua"),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Delegation(
                                Optional.of(new Body(LAPAS.id(), LAPAS.name())),
                                List.of(
                                        attendance(BUDI, Presence.present()),
                                        attendance(
                                                WATI,
                                                new Presence.Present(
                                                        Optional.empty(),
                                                        Optional.of(LocalTime.NOON),
                                                        false))))),
                List.of(PKS.id(), MOU.id()),
                List.of(new Topic(IDS.next(), "Agenda utama", Optional.empty(), false, entries)));
    }

    private static Attendance attendance(Person person, Presence presence) {
        return new Attendance(
                person.id(), person.name(), "", "", presence, false, Optional.empty());
    }
}
