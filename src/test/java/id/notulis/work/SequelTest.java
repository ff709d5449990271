package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.Typed;
import id.notulis.testkit.TempBook;
import id.notulis.work.BeginSequel.Coming;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The next meeting, made from the last one.
class SequelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final int SILENCE = 90;
    private static final int MEETINGS = 24;

    private static final String MARCH =
            """
            Notula: Anev Maret
            Tanggal: Selasa, 4 Maret 2025
            Waktu: 09.00 s.d. 10.00 WIB
            Tempat: Aula
            Seri: Anev

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            [Polres Kota]
            - Iptu Budi Santoso, S.H. — Kasi Humas

            # Laporan
            > Susun daftar narahubung @Budi 30/4
            """;

    private static final String APRIL =
            """
            Notula: Anev April
            Tanggal: Selasa, 1 April 2025
            Waktu: 13.00 WIB
            Tempat: Ruang rapat
            Seri: Anev
            Klasifikasi: Terbatas

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            - Siti Aminah (sakit)
            [Polres Kota]
            - Iptu Budi Santoso, S.H. — Kasi Humas

            Kesepahaman: MoU/1/2025
            Jenis: MoU
            Tentang: Keamanan
            Pihak: Senkom Kota; Polres Kota
            Berlaku: 1 Agustus 2024 s.d. 31 Juli 2025
            1. Saling berbagi informasi
            2. Latihan bersama

            # Tindak lanjut rapat lalu
            # Laporan
            @Tono Kerja sama berjalan baik. ^1
            > Buat jadwal bersama ^2 {internal}
            # Rencana {tertutup}
            > Siapkan pengamanan
            """;

    private static final String ANSWERS =
            """
            Notula: Anev Mei
            Tanggal: Selasa, 6 Mei 2025
            Seri: Anev

            Peserta:
            - Penulis Tetap

            # Laporan
            // Perlu dicek dahulu
              > Cek kabar
            Biaya dibahas. {internal}
              > Hitung biaya {laporan}
            Jadwal dibahas.
              > Susun jadwal
            # Rencana {tertutup}
            Rute dibahas.
              > Umumkan rute {laporan}
            > Kabari mitra {laporan}
            """;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 8));
    }

    @Test
    void offersWhatTheSeriesLeftOpenAndWhenItMeetsNext() {
        try (Workspace book = book()) {
            Sequel sequel = sequel(book, "Anev April");

            assertThat(sequel.series()).isEqualTo("Anev");
            assertThat(sequel.open())
                    .extracting(it -> it.action().text())
                    .containsExactlyInAnyOrder(
                            "Susun daftar narahubung", "Buat jadwal bersama", "Siapkan pengamanan");
            assertThat(sequel.topics())
                    .extracting(Topic::title)
                    .containsExactly("Laporan", "Rencana");
            assertThat(sequel.told()).isEqualTo(Rhythm.MONTHLY_BY_WEEKDAY);
            assertThat(sequel.day(sequel.told(), TODAY)).contains(LocalDate.of(2025, 7, 1));
            assertThat(sequel.day(Rhythm.IRREGULAR, TODAY)).isEmpty();
            assertThat(sequel.place()).isEqualTo("Ruang rapat");
        }
    }

    @Test
    void proposesSilentPointsAndAgreementsThatRunOut() {
        try (Workspace book = book()) {
            List<Sequel.Proposal> proposals =
                    book.<Sequel>read(
                                    it ->
                                            Sequel.of(
                                                            it,
                                                            Reviewed.meeting(book, "Anev April"),
                                                            LocalDate.of(2025, 7, 15),
                                                            SILENCE)
                                                    .orElseThrow())
                            .proposals();

            assertThat(proposals)
                    .extracting(Sequel.Proposal::topic)
                    .containsExactly(
                            "Kelanjutan MoU/1/2025 (berlaku sampai 31 Juli 2025)",
                            "Saling berbagi informasi",
                            "Latihan bersama");
            // in march nobody spoke of the agreement, but its parties were there
            assertThat(sequel(book, "Anev Maret").proposals())
                    .extracting(Sequel.Proposal::topic)
                    .contains("Kelanjutan MoU/1/2025 (berlaku sampai 31 Juli 2025)");
        }
    }

    @Test
    void isMadeInOneStepThatLeadsBack() {
        try (Workspace book = book()) {
            String before = Dump.of(book);
            Sequel sequel = sequel(book, "Anev April");
            Meeting next =
                    begun(
                            book,
                            sequel,
                            new Coming.Last(),
                            sequel.proposals(),
                            all(sequel),
                            Optional.of(Rhythm.WEEKLY));

            assertThat(next.topics())
                    .extracting(Topic::title)
                    .startsWith("Tindak lanjut rapat lalu", "Laporan", "Rencana")
                    .contains("Kelanjutan MoU/1/2025 (berlaku sampai 31 Juli 2025)");
            assertThat(next.topics().get(2).closed()).isTrue();
            assertThat(next.classification()).isEqualTo(Classification.TERBATAS);
            assertThat(next.attendances()).hasSize(3).allMatch(Attendance::present);
            assertThat(next.agreements()).hasSize(1);
            assertThat(sequel(book, next.title()).set()).contains(Rhythm.WEEKLY);
            assertThat(undecided(book, next)).isEqualTo(3);
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
            book.redo();
            assertThat(undecided(book, next)).isEqualTo(3);
            assertThat(book.check()).isEmpty();
        }
    }

    /// A line that names an action reaches nobody the action did not.
    @Test
    void namesWhatIsOpenAndKeepsToTheOfficeWhatWasItsOwn() {
        try (Workspace book = book()) {
            Sequel sequel = sequel(book, "Anev April");
            Meeting next = begun(book, sequel, new Coming.Last(), List.of(), all(sequel));

            assertThat(audiences(next))
                    .containsEntry(
                            "Susun daftar narahubung (PIC Budi Santoso, batas 30 April 2025)",
                            Optional.empty())
                    .containsEntry("Buat jadwal bersama", Optional.of(Audience.INTERNAL))
                    .containsEntry("Siapkan pengamanan", Optional.of(Audience.INTERNAL));
            assertThat(next.entries()).noneMatch(it -> it instanceof Task);
        }
    }

    /// What answers a line for the office alone is held back with it, wherever it stands.
    @Test
    void keepsToTheOfficeWhatAnswersWhatIsItsOwn() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, ANSWERS);
            Sequel sequel = sequel(book, "Anev Mei");
            Meeting next = begun(book, sequel, new Coming.Nobody(), List.of(), all(sequel));

            assertThat(audiences(next))
                    .containsOnly(
                            Map.entry("Cek kabar", Optional.empty()),
                            Map.entry("Hitung biaya", Optional.of(Audience.INTERNAL)),
                            Map.entry("Umumkan rute", Optional.of(Audience.INTERNAL)),
                            Map.entry("Susun jadwal", Optional.empty()),
                            Map.entry("Kabari mitra", Optional.empty()));
            assertThat(next.entries())
                    .filteredOn(it -> ((Statement) it).kind() == Statement.Kind.REMARK)
                    .extracting(it -> ((Statement) it).paragraphs().getFirst())
                    .containsExactly("Cek kabar");
        }
    }

    /// The papers of a meeting do not tell what one of a higher class said.
    @Test
    void whatAMeetingOfAHigherClassLeftOpenIsDecidedButNotNamed() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, MARCH.replace("Tempat:", "Klasifikasi: Rahasia\nTempat:"));
            Reviewed.take(book, APRIL);
            Sequel sequel = sequel(book, "Anev April");
            Set<Id> every =
                    book.<Set<Id>>read(
                            it ->
                                    it.records().actions().open().stream()
                                            .map(ActionLine::id)
                                            .collect(Collectors.toSet()));

            assertThat(sequel.open())
                    .extracting(it -> it.action().text())
                    .containsExactlyInAnyOrder("Buat jadwal bersama", "Siapkan pengamanan");
            assertThat(sequel.withheld()).isEqualTo(1);
            assertThat(sequel(book, "Anev Maret").open()).hasSize(3);
            assertThat(sequel(book, "Anev Maret").withheld()).isZero();
            Meeting next = begun(book, sequel, new Coming.Last(), List.of(), every);
            assertThat(audiences(next))
                    .containsOnlyKeys("Buat jadwal bersama", "Siapkan pengamanan");
            assertThat(undecided(book, next)).isEqualTo(3);
        }
    }

    /// Neither does its agenda: minutes that are begun anew have the lowest class.
    @Test
    void theAgendaOfAMeetingOfAHigherClassIsNotHandedToALowerOne() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, APRIL);
            NewMeeting.Begun lower = anew(book, Map.of());
            NewMeeting.Begun same = anew(book, Map.of(HeadField.CLASSIFICATION, "Terbatas"));

            assertThat(topics(book, lower)).containsExactly("Tindak lanjut rapat lalu");
            assertThat(lower.told().get(HeadField.SERIES))
                    .containsExactly(Message.of("meeting.series.class", "Terbatas"));
            assertThat(topics(book, same))
                    .containsExactly("Tindak lanjut rapat lalu", "Laporan", "Rencana");
            assertThat(same.told()).isEmpty();
        }
    }

    private static NewMeeting.Begun anew(Workspace book, Map<HeadField, String> more) {
        Map<HeadField, String> head = new EnumMap<>(HeadField.class);
        head.putAll(more);
        head.put(HeadField.TITLE, "Anev Mei " + more.size());
        head.put(HeadField.DATE, "1 Maret 2025");
        head.put(HeadField.SERIES, "Anev");
        return book.transact(Op.NEW_MEETING, new NewMeeting(head, true, false)).value();
    }

    private static List<String> topics(Workspace book, NewMeeting.Begun begun) {
        return Reviewed.of(book, begun.meeting().orElseThrow()).topics().stream()
                .map(Topic::title)
                .toList();
    }

    /// Not naming something does not let it go.
    @Test
    void whatIsNotNamedHasToBeDecidedAllTheSame() {
        try (Workspace book = book()) {
            Sequel sequel = sequel(book, "Anev April");
            Meeting next = begun(book, sequel, new Coming.Nobody(), List.of(), Set.of());

            assertThat(next.topics())
                    .extracting(Topic::title)
                    .containsExactly("Laporan", "Rencana");
            assertThat(next.attendances()).isEmpty();
            assertThat(undecided(book, next)).isEqualTo(3);
        }
    }

    @Test
    void whoIsUsuallyThereComes() {
        try (Workspace book = book()) {
            Meeting next =
                    begun(
                            book,
                            sequel(book, "Anev April"),
                            new Coming.Usual(),
                            List.of(),
                            Set.of());

            assertThat(next.attendances())
                    .extracting(it -> it.name().name())
                    .containsExactlyInAnyOrder("Tono Wibowo", "Budi Santoso");
        }
    }

    @Test
    void aStandingGroupComes() {
        try (Workspace book = book()) {
            Id siti =
                    Reviewed.of(book, Reviewed.meeting(book, "Anev April"))
                            .attendances()
                            .filter(it -> it.name().name().equals("Siti Aminah"))
                            .map(Attendance::person)
                            .findFirst()
                            .orElseThrow();
            StandingGroup group =
                    book.transact(Op.ADD_GROUP, GroupEdits.add("Forum", List.of(siti)))
                            .value()
                            .value()
                            .orElseThrow();
            Meeting next =
                    begun(
                            book,
                            sequel(book, "Anev April"),
                            new Coming.Group(group.id()),
                            List.of(),
                            Set.of());

            assertThat(next.attendances())
                    .extracting(it -> it.name().name())
                    .containsExactly("Siti Aminah");
        }
    }

    /// Minutes of no series get one: a draft says so itself, final ones stay as they are and are
    /// remembered.
    @Test
    void aMeetingOfNoSeriesBeginsOne() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, alone("Rapat final"));
            Reviewed.take(book, alone("Rapat draf"));
            Id sealed = Reviewed.meeting(book, "Rapat final");
            Reviewed.finalise(book, sealed);

            Meeting afterFinal =
                    begun(
                            book,
                            sequel(book, "Rapat final"),
                            new Coming.Nobody(),
                            List.of(),
                            Set.of());
            Meeting afterDraft =
                    begun(
                            book,
                            sequel(book, "Rapat draf"),
                            new Coming.Nobody(),
                            List.of(),
                            Set.of());

            assertThat(undecided(book, afterFinal)).isEqualTo(1);
            assertThat(undecided(book, afterDraft)).isEqualTo(1);
            assertThat(Reviewed.of(book, sealed).series()).isEmpty();
            assertThat(book.<Optional<?>>read(it -> it.brokenSeal(sealed))).isEmpty();
            assertThat(Reviewed.of(book, Reviewed.meeting(book, "Rapat draf")).series())
                    .isEqualTo("Rapat draf");
        }
    }

    @Test
    void withoutASeriesOrATitleNothingBegins() {
        try (Workspace book = book()) {
            String before = Dump.of(book);
            NewMeeting.Begun begun =
                    book.transact(
                                    Op.NEXT_MEETING,
                                    verb(
                                            sequel(book, "Anev April"),
                                            Map.of(HeadField.TITLE, " ", HeadField.SERIES, ""),
                                            new Coming.Last()))
                            .value();

            assertThat(begun.meeting()).isEmpty();
            assertThat(begun.told()).containsKey(HeadField.TITLE);
            assertThat(
                            book.transact(
                                            Op.NEXT_MEETING,
                                            verb(
                                                    sequel(book, "Anev April"),
                                                    Map.of(HeadField.TITLE, "Anev Mei"),
                                                    new Coming.Last()))
                                    .value()
                                    .told())
                    .containsKey(HeadField.SERIES);
            assertThat(Dump.of(book)).isEqualTo(before);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(
                            () -> {
                                Sequel sequel = sequel(book, "Anev April");
                                book.transact(
                                        Op.BIN_MEETING,
                                        RecycleBin.put(
                                                List.of(sequel.model().id()), Reviewed.stamp(0)));
                                book.transact(
                                        Op.NEXT_MEETING, verb(sequel, Map.of(), new Coming.Last()));
                            });
        }
    }

    /// What comes before asks about nothing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31 Maret 2025 | 15.00 WIB | false
                    1 April 2025  | 09.00 WIB | false
                    1 April 2025  |           | false
                    1 April 2025  | 13.30 WIB | true
                    2 April 2025  |           | true
                                  |           | true
                    """)
    void comesAfterTheOneItFollows(String day, String time, boolean begins) {
        try (Workspace book = book()) {
            NewMeeting.Begun begun =
                    book.transact(
                                    Op.NEXT_MEETING,
                                    verb(
                                            sequel(book, "Anev April"),
                                            Map.of(
                                                    HeadField.TITLE,
                                                    "Anev Mei",
                                                    HeadField.SERIES,
                                                    "Anev",
                                                    HeadField.DATE,
                                                    day == null ? "" : day,
                                                    HeadField.TIME,
                                                    time == null ? "" : time),
                                            new Coming.Last()))
                            .value();

            assertThat(begun.meeting().isPresent()).isEqualTo(begins);
            assertThat(begun.told().containsKey(HeadField.DATE)).isEqualTo(!begins);
        }
    }

    /// Drafts get the new name, final minutes keep theirs and still belong to the series.
    @Test
    void aSeriesIsRenamedInOneStep() {
        try (Workspace book = book()) {
            Id march = Reviewed.meeting(book, "Anev Maret");
            Id april = Reviewed.meeting(book, "Anev April");
            Reviewed.finalise(book, march);
            String before = Dump.of(book);

            EditSeries.Kept kept = renamed(book, "anev", "Anev bulanan").value().orElseThrow();

            assertThat(kept.drafts()).isEqualTo(1);
            assertThat(kept.sealed()).isEqualTo(1);
            assertThat(Reviewed.of(book, march).series()).isEqualTo("Anev");
            assertThat(Reviewed.of(book, april).series()).isEqualTo("Anev bulanan");
            assertThat(book.<Optional<?>>read(it -> it.brokenSeal(march))).isEmpty();
            assertThat(book.<List<String>>read(Snapshot::series)).containsExactly("Anev bulanan");
            assertThat(book.<List<Id>>read(it -> it.recurring().meetings("Anev")))
                    .containsExactly(april, march);
            assertThat(Reviewed.inspection(book, april).carried()).hasSize(1);
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    @Test
    void aNameHadBeforeIsHadAgainAndAnothersIsRefused() {
        try (Workspace book = book()) {
            Reviewed.take(
                    book, alone("Rapat lain").replace("\n\nPeserta", "\nSeri: Lain\n\nPeserta"));
            renamed(book, "Anev", "Anev bulanan");
            assertThat(renamed(book, "Anev bulanan", "Anev").value()).isPresent();
            assertThat(told(renamed(book, "Anev", "lain"))).isEqualTo("meeting.series.taken");
            assertThat(told(renamed(book, "Anev", " "))).isEqualTo("meeting.series.blank");
            assertThat(renamed(book, "Anev", "ANEV").value()).isPresent();
            assertThat(book.<List<String>>read(Snapshot::series))
                    .containsExactlyInAnyOrder("ANEV", "Lain");
        }
    }

    @Test
    void theRhythmSomebodySaidHoldsUntilTheDaysAreToTellAgain() {
        try (Workspace book = book()) {
            Id april = Reviewed.meeting(book, "Anev April");
            String before = Dump.of(book);
            keep(book, Optional.of(Rhythm.FORTNIGHTLY));
            EditSeries.Present present =
                    book.<EditSeries.Present>read(it -> EditSeries.of(it, april).orElseThrow());
            assertThat(present.set()).contains(Rhythm.FORTNIGHTLY);
            assertThat(present.told()).isEqualTo(Rhythm.MONTHLY_BY_WEEKDAY);
            assertThat(present.meetings()).isEqualTo(2);
            keep(book, Optional.empty());
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    /// Two years of meetings, each made from the one before, by whatever was chosen for it.
    @ParameterizedTest
    @MethodSource("seeds")
    void oneMeetingAfterTheOtherLosesNothingAndDoublesNothing(long seed) {
        Random random = new Random(seed);
        Set<String> open = new HashSet<>();
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.take(book, alone("Rapat 0").replace("> Kerjakan", "Kerjakan"));
            Id last = Reviewed.meeting(book, "Rapat 0");
            for (int number = 1; number <= MEETINGS; number++) {
                Sequel sequel = of(book, last);
                Set<Id> named =
                        sequel.open().stream()
                                .filter(_ -> random.nextBoolean())
                                .map(it -> it.action().id())
                                .collect(Collectors.toSet());
                assertThat(sequel.open())
                        .extracting(it -> it.action().text())
                        .containsExactlyInAnyOrderElementsOf(open);

                Meeting next = next(book, random, sequel, named, number);

                List<Carried> carried = Reviewed.inspection(book, next.id()).carried();
                assertThat(carried)
                        .extracting(it -> it.action().text())
                        .containsExactlyInAnyOrderElementsOf(open);
                long lines =
                        next.topics().stream()
                                .filter(it -> it.title().equals("Tindak lanjut rapat lalu"))
                                .mapToLong(it -> it.entries().size())
                                .sum();
                assertThat(lines).isEqualTo(named.size());
                for (Carried one : carried) {
                    if (random.nextInt(3) == 0) {
                        decideDone(book, next, one);
                        open.remove(one.action().text());
                    }
                }
                for (int task = random.nextInt(3); task > 0; task--) {
                    String text = "Tugas " + number + "-" + task;
                    add(book, next.id(), text);
                    open.add(text);
                }
                Reviewed.decideAll(book, next.id());
                assertThat(Reviewed.inspection(book, next.id()).carried())
                        .hasSameSizeAs(carried)
                        .allMatch(it -> it.decision().isPresent());
                if (Reviewed.inspection(book, next.id()).ready()) {
                    book.transact(
                            Op.FINALISE, ReviewMinutes.finalise(next.id(), Reviewed.stamp(1)));
                }
                last = next.id();
            }
            assertThat(book.check()).isEmpty();
        }
    }

    private static Meeting next(
            Workspace book, Random random, Sequel sequel, Set<Id> named, int number) {
        Map<HeadField, String> head = new EnumMap<>(HeadField.class);
        head.put(HeadField.TITLE, "Rapat " + number);
        head.put(HeadField.DATE, DateText.day(TODAY.plusMonths(number)));
        head.put(HeadField.SERIES, sequel.series());
        List<Coming> comings = List.of(new Coming.Last(), new Coming.Usual(), new Coming.Nobody());
        Id id =
                book.transact(
                                Op.NEXT_MEETING,
                                new BeginSequel(
                                        sequel.model().id(),
                                        head,
                                        random.nextBoolean()
                                                ? Optional.empty()
                                                : Optional.of(Rhythm.MONTHLY_BY_DATE),
                                        comings.get(random.nextInt(comings.size())),
                                        sequel.topics().stream()
                                                .filter(_ -> random.nextBoolean())
                                                .map(Topic::id)
                                                .collect(Collectors.toSet()),
                                        named,
                                        sequel.proposals(),
                                        TODAY))
                        .value()
                        .meeting()
                        .orElseThrow();
        return Reviewed.of(book, id);
    }

    private static void decideDone(Workspace book, Meeting meeting, Carried one) {
        CarryOver.Choice done = new CarryOver.Choice.Done(TODAY, "", Optional.empty());
        book.transact(
                CarryOver.op(done),
                CarryOver.decide(meeting.id(), one.action().id(), done, Reviewed.stamp(0)));
    }

    private static void add(Workspace book, Id meeting, String text) {
        book.transact(
                Op.ADD_LINE,
                draft -> {
                    Meeting before = draft.meeting(meeting).orElseThrow();
                    List<Topic> topics = new ArrayList<>(before.topics());
                    Action action =
                            new Action(
                                    List.of(),
                                    Optional.empty(),
                                    Priority.NORMAL,
                                    Status.OPEN,
                                    Optional.empty());
                    Task task =
                            new Task(
                                    draft.newId(),
                                    Optional.empty(),
                                    List.of(text),
                                    action,
                                    Optional.empty(),
                                    List.of(),
                                    List.of());
                    topics.add(
                            new Topic(draft.newId(), text, Optional.empty(), false, List.of(task)));
                    Meeting after = MeetingParts.of(before).topics(topics).toMeeting();
                    draft.put(after);
                    return after;
                });
    }

    private static Sequel of(Workspace book, Id meeting) {
        return book.<Sequel>read(it -> Sequel.of(it, meeting, TODAY, SILENCE).orElseThrow());
    }

    private Workspace book() {
        Workspace book = TempBook.furnished(folder);
        Reviewed.take(book, MARCH);
        Reviewed.take(book, APRIL);
        return book;
    }

    private static String alone(String title) {
        return """
        Notula: %s
        Tanggal: Rabu, 21 Mei 2025

        Peserta:
        - Penulis Tetap

        # Hal
        > Kerjakan sesuatu untuk %s
        """
                .formatted(title, title);
    }

    private static void keep(Workspace book, Optional<Rhythm> rhythm) {
        book.transact(Op.EDIT_MEETING_SERIES, new EditSeries("Anev", "Anev", rhythm));
    }

    private static Typed<EditSeries.Kept> renamed(Workspace book, String series, String name) {
        return book.transact(Op.EDIT_MEETING_SERIES, new EditSeries(series, name, Optional.empty()))
                .value();
    }

    private static String told(Typed<?> typed) {
        return typed.told().getFirst().key();
    }

    private static Sequel sequel(Workspace book, String title) {
        Id id = Reviewed.meeting(book, title);
        return of(book, id);
    }

    /// The lines that name what is open.
    private static Map<String, Optional<Audience>> audiences(Meeting next) {
        return next.topics().getFirst().entries().stream()
                .collect(
                        Collectors.toMap(
                                it -> ((Statement) it).paragraphs().getFirst(), Entry::audience));
    }

    private static int undecided(Workspace book, Meeting meeting) {
        return Reviewed.inspection(book, meeting.id()).undecided();
    }

    private static Set<Id> all(Sequel sequel) {
        return sequel.open().stream().map(it -> it.action().id()).collect(Collectors.toSet());
    }

    private static BeginSequel verb(Sequel sequel, Map<HeadField, String> head, Coming coming) {
        return new BeginSequel(
                sequel.model().id(),
                head,
                Optional.empty(),
                coming,
                Set.of(),
                Set.of(),
                List.of(),
                TODAY);
    }

    private static Meeting begun(
            Workspace book,
            Sequel sequel,
            Coming coming,
            List<Sequel.Proposal> proposals,
            Set<Id> open) {
        return begun(book, sequel, coming, proposals, open, Optional.empty());
    }

    private static Meeting begun(
            Workspace book,
            Sequel sequel,
            Coming coming,
            List<Sequel.Proposal> proposals,
            Set<Id> open,
            Optional<Rhythm> rhythm) {
        Map<HeadField, String> head = new EnumMap<>(HeadField.class);
        head.put(HeadField.TITLE, "Sesudah " + sequel.model().title());
        head.put(HeadField.DATE, "1 Juli 2025");
        head.put(HeadField.SERIES, sequel.series());
        Id id =
                book.transact(
                                Op.NEXT_MEETING,
                                new BeginSequel(
                                        sequel.model().id(),
                                        head,
                                        rhythm,
                                        coming,
                                        sequel.topics().stream()
                                                .map(Topic::id)
                                                .collect(Collectors.toSet()),
                                        open,
                                        proposals,
                                        TODAY))
                        .value()
                        .meeting()
                        .orElseThrow();
        return Reviewed.of(book, id);
    }
}
