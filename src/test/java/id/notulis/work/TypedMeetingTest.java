package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.notulis.exchange.ReferenceTables;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.NotulaWriter;
import id.notulis.notula.RowText;
import id.notulis.notula.Typed;
import id.notulis.testkit.Ids;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed field by field and row by row is what the same words in a file are.
final class TypedMeetingTest {

    @TempDir Path folder;

    private Workspace book;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/2025-06-04-audiensi-senkom.notula.txt",
                "seeds/2023-12-04-koordinasi-lapas.notula.txt"
            })
    void headAndRowsTypedAreTheSameAsTheFile(String file) throws IOException {
        Dossier read = head(Files.readString(Path.of(file)));
        Dossier wanted = new Dossier(read.meeting().withPhotos(List.of()), read.agreements());

        Id id = typed(wanted);

        assertThat(written(id)).isEqualTo(NotulaWriter.write(wanted));
    }

    @Test
    void aChairNamedBeforeTheListIsTheParticipantOnceListed() {
        Id id = begun("Rapat");
        type(id, HeadField.CHAIR, "Wiwin");
        add(id, "[Polres Madiun Kota] AKBP Wiwin Junianto, S.I.K. — Kapolres");

        Meeting meeting = meeting(id);

        assertThat(meeting.chair())
                .contains(new Attendee(meeting.attendances().findFirst().orElseThrow().person()));
    }

    @Test
    void whatIsNotUnderstoodChangesNothingAndIsTold() {
        Id id = begun("Rapat");
        type(id, HeadField.DATE, "4 Juni 2025");

        assertThat(type(id, HeadField.DATE, "31 Februari 2025").told())
                .extracting(Message::key)
                .containsExactly("notula.date.impossible");
        assertThat(type(id, HeadField.TIME, "nanti").told())
                .extracting(Message::key)
                .containsExactly("notula.time.unreadable");
        assertThat(type(id, HeadField.TITLE, "  ").told())
                .extracting(Message::key)
                .containsExactly("meeting.title.blank");
        assertThat(type(id, HeadField.CLASSIFICATION, "Penting").value()).isEmpty();
        assertThat(HeadField.DATE.typed(meeting(id))).isEqualTo("Rabu, 4 Juni 2025");
        assertThat(book.undoable()).contains(Op.EDIT_HEAD);
    }

    @Test
    void aWrongWeekdayIsTakenWithADoubt() {
        Id id = begun("Rapat");

        Typed<Meeting> typed = type(id, HeadField.DATE, "Kamis, 4 Juni 2025");

        assertThat(typed.value()).isPresent();
        assertThat(typed.told()).extracting(Message::key).containsExactly("notula.date.weekday");
    }

    @Test
    void somebodyTheBookKnowsIsThatPerson() {
        Id first = begun("Rapat satu");
        Id one = add(first, "[Senkom] Tarmidi — Anggota");
        Id second = begun("Rapat dua");

        assertThat(add(second, "[SENKOM] tarmidi")).isEqualTo(one);
        assertThat(book.read(Snapshot::people)).hasSize(1);
        assertThat(add(second, "[Senkom] Tarmidi")).isNotEqualTo(one);
    }

    @Test
    void timesOfTheListAndOfItsLinesStayInStep() {
        Id id =
                imported(
                        """
                        Notula: Rapat
                        Waktu: 09.00 WIB
                        Peserta:
                        - Andik
                        - Tarmidi
                        Isi:
                        + Andik 10.15
                        - Andik 11.00
                        """);
        Id andik = meeting(id).attendances().findFirst().orElseThrow().person();

        book.transact(Op.ATTEND, Attend.arrived(id, andik, "10.30"));
        assertThat(written(id)).contains("+ Andik 10.30").doesNotContain("10.15");
        book.transact(Op.ATTEND, Attend.left(id, andik, ""));
        assertThat(written(id)).contains("- Andik\n").doesNotContain("11.00");
        book.transact(Op.ATTEND, Attend.ticked(id, andik));
        book.transact(Op.ATTEND, Attend.ticked(id, andik));
        assertThat(written(id)).contains("+ Andik 10.30");
        assertThat(reread(id)).isEqualTo(written(id));
        assertThat(book.transact(Op.ATTEND, Attend.left(id, andik, "pagi")).value().told())
                .extracting(Message::key)
                .containsExactly("meeting.time");
    }

    @Test
    void everybodyIsPresentInOneStepButWhoWasExcused() {
        Id id = begun("Rapat");
        add(id, "Ani (tanpa keterangan)");
        add(id, "Budi (sakit: flu)");
        add(id, "Cahya (tanpa keterangan)");

        book.transact(Op.ATTEND, Attend.everybody(id));

        assertThat(presences(id))
                .containsExactly(
                        Presence.present(),
                        new Presence.Excused(Presence.Excuse.SICK, "flu"),
                        Presence.present());
        book.undo();
        assertThat(presences(id)).filteredOn(Presence.Absent.class::isInstance).hasSize(2);
    }

    @Test
    void whoIsStoodInForAndMissingIsRepresented() {
        Id id = begun("Rapat");
        add(id, "Kasat Binmas (tanpa keterangan)");
        Id deputy = add(id, "Perwakilan Satbinmas");

        book.transact(Op.ATTEND, new Represent(id, deputy, "Kasat"));

        assertThat(presences(id)).first().isEqualTo(new Presence.Represented());
        assertThat(written(id)).contains("Perwakilan Satbinmas (mewakili Kasat Binmas)");
    }

    @Test
    void aWholeNameWithItsSignIsTheParticipant() {
        Id id = begun("Rapat");
        Id budi = add(id, "[Polres] Budi");
        add(id, "[Polres] Budi Santoso");

        assertThat(type(id, HeadField.CHAIR, "=Budi").told()).isEmpty();
        assertThat(meeting(id).chair()).contains(new Attendee(budi));
    }

    @Test
    void onlyOneLeadsADelegation() {
        Id id = begun("Rapat");
        Id ani = add(id, "[Senkom] Ani");
        Id budi = add(id, "[Senkom] Budi");

        book.transact(Op.ATTEND, Attend.head(id, ani));
        book.transact(Op.ATTEND, Attend.head(id, budi));

        assertThat(meeting(id).attendances().filter(Attendance::head).map(Attendance::person))
                .containsExactly(budi);
    }

    @Test
    void aSpeakerStaysOnTheListAndAChairLeavesItAsOutsider() {
        Id id =
                imported(
                        """
                        Notula: Rapat
                        Pimpinan: Ani
                        Peserta:
                        - Ani
                        - Budi
                        Isi:
                        + Ani 10.15
                        @Budi halo
                        > kerja @Ani
                        """);
        List<Id> people = meeting(id).attendances().map(Attendance::person).toList();

        assertThat(book.transact(Op.LIST, ListEdits.remove(id, people.getLast())).value().told())
                .extracting(Message::key)
                .containsExactly("meeting.participant.speaks");
        book.transact(Op.LIST, ListEdits.remove(id, people.getFirst()));

        assertThat(written(id)).contains("Pimpinan: Ani").doesNotContain("- Ani");
        assertThat(reread(id)).isEqualTo(written(id));
    }

    @Test
    void aRowTypedAnewCorrectsOrBecomesAnotherKnownPerson() {
        Id other = begun("Lain");
        Id known = add(other, "[Senkom] Bambang Hari — Wakil");
        Id id = begun("Rapat");
        Id slip = add(id, "[Senkom] Ubaidilah — Kasi");

        book.transact(Op.LIST, new ChangeRow(id, slip, "Iptu Ubaidillah, S.H. — Kasi Humas"));
        assertThat(row(id, slip)).isEqualTo("Iptu Ubaidillah, S.H. — Kasi Humas");
        assertThat(book.read(it -> it.person(slip)).orElseThrow().name().name())
                .isEqualTo("Ubaidillah");

        book.transact(Op.LIST, new ChangeRow(id, slip, "Bambang Hari — Wakil (izin: rapat lain)"));
        assertThat(row(id, known)).isEqualTo("Bambang Hari — Wakil (izin: rapat lain)");
    }

    @Test
    void aListIsSortedByProtocolAndMovedByHand() {
        Id id = begun("Rapat");
        add(id, "[Polres] Bripka Ani");
        Id chief = add(id, "[Polres] AKBP Budi — Kapolres");
        add(id, "[Polres] Cahya");

        book.transact(Op.LIST, ListEdits.sort(id));
        assertThat(meeting(id).attendances().map(it -> it.name().name()))
                .containsExactly("Budi", "Ani", "Cahya");
        book.transact(Op.LIST, ListEdits.move(id, chief, 1));
        book.transact(Op.LIST, ListEdits.move(id, chief, -5));
        assertThat(meeting(id).attendances().map(it -> it.name().name()))
                .containsExactly("Ani", "Budi", "Cahya");
    }

    @Test
    void aSeriesHandsItsAgendaAndPeopleOn() {
        Id last =
                imported(
                        """
                        Notula: Anev Mei
                        Seri: Anev
                        Tanggal: 5/5/2025
                        Peserta:
                        [Polres]
                        - Ani — Kasi (izin)
                        Kesepahaman: MoU/1
                        1. Data
                        # Laporan
                        > kerja @Ani
                        # Penutup
                        """);

        NewMeeting.Begun begun =
                book.transact(
                                Op.NEW_MEETING,
                                new NewMeeting(
                                        Map.of(
                                                HeadField.TITLE, "Anev Juni",
                                                HeadField.SERIES, "anev",
                                                HeadField.DATE, "4/6/2025"),
                                        true,
                                        true))
                        .value();

        Meeting meeting = meeting(begun.meeting().orElseThrow());
        assertThat(meeting.topics().stream().map(it -> it.title()))
                .containsExactly("Tindak lanjut rapat lalu", "Laporan", "Penutup");
        assertThat(meeting.entries()).isEmpty();
        assertThat(meeting.attendances().map(Attendance::person))
                .containsExactlyElementsOf(
                        meeting(last).attendances().map(Attendance::person).toList());
        assertThat(presences(meeting.id())).containsExactly(Presence.present());
        assertThat(meeting.agreements()).isEqualTo(meeting(last).agreements());
    }

    /// Its title is not for an invitation, at the next meeting either.
    @Test
    void aTopicHandedOnStaysClosed() {
        Reviewed.take(
                book,
                """
                Notula: Anev Mei
                Seri: Anev
                Tanggal: 5/5/2025
                Peserta:
                - Ani
                # Laporan
                Baik.
                # Mutasi {tertutup}
                > Tunjuk pengganti
                """);
        Id last = Reviewed.meeting(book, "Anev Mei");
        Id next =
                book.transact(
                                Op.NEW_MEETING,
                                new NewMeeting(
                                        Map.of(
                                                HeadField.TITLE, "Anev Juni",
                                                HeadField.SERIES, "Anev",
                                                HeadField.DATE, "4/6/2025"),
                                        true,
                                        false))
                        .value()
                        .meeting()
                        .orElseThrow();
        Id copy =
                book.transact(Op.NEW_MEETING, new DuplicateMeeting(last))
                        .value()
                        .value()
                        .orElseThrow();

        for (Id id : List.of(next, copy)) {
            assertThat(meeting(id).topics())
                    .extracting(Topic::title, Topic::closed)
                    .containsExactly(
                            tuple("Tindak lanjut rapat lalu", false),
                            tuple("Laporan", false),
                            tuple("Mutasi", true));
        }
    }

    @Test
    void aNewMeetingWithAWrongFieldIsNotBegun() {
        NewMeeting.Begun begun =
                book.transact(
                                Op.NEW_MEETING,
                                new NewMeeting(Map.of(HeadField.TIME, "nanti"), false, false))
                        .value();

        assertThat(begun.meeting()).isEmpty();
        assertThat(begun.told()).containsOnlyKeys(HeadField.TITLE, HeadField.TIME);
        assertThat(book.read(Snapshot::meetingLines)).isEmpty();
        assertThat(book.undoable()).isEmpty();
    }

    @Test
    void aDuplicateLeavesTheDayBehind() {
        Id model =
                imported(
                        """
                        Notula: Rapat
                        Tanggal: 5/5/2025
                        Waktu: 09.00 WIB
                        Tempat: Aula
                        Nomor: B/1/V/2025
                        Peserta:
                        - Ani (sakit)
                        # Satu
                        halo
                        """);

        Id copy =
                book.transact(Op.NEW_MEETING, new DuplicateMeeting(model))
                        .value()
                        .value()
                        .orElseThrow();

        assertThat(written(copy))
                .isEqualTo(
                        """
                        Notula: Rapat
                        Waktu: 09.00 WIB
                        Tempat: Aula

                        Peserta:
                        - Ani

                        # Satu
                        """);
    }

    @Test
    void peopleOfAnEarlierMeetingJoinTheList() {
        Id earlier = begun("Dulu");
        Id ani = add(earlier, "[Polres] Ani — Kasi (sakit)");
        Id budi = add(earlier, "[Senkom] Budi");
        Id id = begun("Kini");
        add(id, "[Polres] Cahya");

        book.transact(Op.LIST, new SameParticipants(id, earlier, Set.of(ani, budi)));
        book.transact(Op.LIST, new SameParticipants(id, earlier, Set.of(ani, budi)));

        assertThat(written(id))
                .endsWith(
                        """
                        Peserta:
                        [Polres]
                        - Cahya
                        - Ani — Kasi
                        [Senkom]
                        - Budi
                        """);
    }

    @Test
    void anAgreementIsTheSameFilledOrDifferent() {
        Id id = begun("Rapat");
        AgreementText mou =
                new AgreementText(
                        "Kep-192/XII/2024",
                        "MoU",
                        "Kemitraan",
                        "Senkom (nomor Kep-192/XII/2024); Polres (nomor 5/XII/2024)",
                        "12/12/2024",
                        "",
                        "",
                        "",
                        "Komunikasi\n3. Data\nSarana");

        assertThat(book.transact(Op.PUT_AGREEMENT, AgreementEdits.put(id, mou)).value().told())
                .isEmpty();
        assertThat(written(id))
                .contains("Pihak: Senkom (nomor Kep-192/XII/2024); Polres (nomor 5/XII/2024)")
                .contains("1. Komunikasi\n3. Data\n4. Sarana");
        Typed<Meeting> different =
                book.transact(
                                Op.PUT_AGREEMENT,
                                AgreementEdits.put(
                                        id,
                                        new AgreementText(
                                                "kep-192/XII/2024",
                                                "PKS",
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                "")))
                        .value();
        assertThat(different.told())
                .extracting(Message::key)
                .containsExactly("notula.agreement.different");
        assertThat(book.read(Snapshot::agreements)).hasSize(1);
        Id agreement = meeting(id).agreements().getFirst();
        book.transact(Op.PUT_AGREEMENT, AgreementEdits.unrefer(id, agreement));
        assertThat(meeting(id).agreements()).isEmpty();
        book.transact(Op.PUT_AGREEMENT, AgreementEdits.refer(id, agreement));
        assertThat(meeting(id).agreements()).containsExactly(agreement);
        AgreementText typed =
                AgreementText.of(book.read(it -> it.agreement(agreement)).orElseThrow());
        assertThat(
                        book.transact(Op.PUT_AGREEMENT, AgreementEdits.change(agreement, typed))
                                .changed())
                .isEmpty();
    }

    @Test
    void agreementsBelowAnotherFollowItsNumber() {
        Id id = begun("Rapat");
        book.transact(Op.PUT_AGREEMENT, AgreementEdits.put(id, numbered("Kep-1/2024", "")));
        book.transact(Op.PUT_AGREEMENT, AgreementEdits.put(id, numbered("PKS/2", "Kep-1/2024")));
        Id above = meeting(id).agreements().getFirst();

        book.transact(Op.PUT_AGREEMENT, AgreementEdits.change(above, numbered("Kep-11/2024", "")));

        assertThat(book.read(Snapshot::agreements))
                .extracting(Agreement::number, Agreement::parentNumber)
                .containsExactlyInAnyOrder(tuple("Kep-11/2024", ""), tuple("PKS/2", "Kep-11/2024"));
    }

    private static AgreementText numbered(String number, String parent) {
        return new AgreementText(number, "MoU", "", "", "", "", "", parent, "");
    }

    @Test
    void finalMinutesAreLeftAlone() {
        Id id = begun("Rapat");
        book.transact(
                Op.EDIT_MEETING,
                draft -> {
                    draft.put(MeetingParts.of(meeting(id)).status(MeetingStatus.FINAL).toMeeting());
                    return id;
                });

        assertThat(type(id, HeadField.PLACE, "Aula").told())
                .extracting(Message::key)
                .containsExactly("meeting.final");
    }

    private static Dossier head(String text) {
        int body = text.indexOf("\n# ");
        byte[] bytes = text.substring(0, body).getBytes(StandardCharsets.UTF_8);
        Known known = Known.nothing(KnownBook.names(ReferenceTables.load()), Zone.WIB);
        return new NotulaReader(known, Ids.counting()).read("file", bytes).dossiers().getFirst();
    }

    private Id typed(Dossier wanted) {
        Meeting model = wanted.meeting();
        Id id = begun(model.title());
        Map<HeadField, String> fields = new EnumMap<>(HeadField.class);
        for (HeadField field : HeadField.values()) {
            fields.put(field, field.typed(model));
        }
        fields.forEach((field, text) -> type(id, field, text));
        for (Delegation delegation : model.delegations()) {
            delegation.organisation().map(Body::name).ifPresent(it -> open(id, it));
            for (Attendance row : delegation.members()) {
                String heading =
                        delegation.organisation().map(it -> "[" + it.name() + "] ").orElse("");
                add(
                        id,
                        heading
                                + RowText.of(
                                        model,
                                        row,
                                        Known.nothing(
                                                KnownBook.names(ReferenceTables.load()),
                                                Zone.WIB)));
            }
        }
        wanted.agreements()
                .forEach(
                        it ->
                                book.transact(
                                        Op.PUT_AGREEMENT,
                                        AgreementEdits.put(id, AgreementText.of(it))));
        return id;
    }

    private Id begun(String title) {
        return book.transact(
                        Op.NEW_MEETING,
                        new NewMeeting(Map.of(HeadField.TITLE, title), false, false))
                .value()
                .meeting()
                .orElseThrow();
    }

    private Typed<Meeting> type(Id id, HeadField field, String text) {
        return book.transact(Op.EDIT_HEAD, new TypeHead(id, field, text)).value();
    }

    private void open(Id id, String organisation) {
        book.transact(
                Op.ADD_PARTICIPANT,
                new AddParticipant(id, Optional.empty(), "[" + organisation + "]"));
    }

    private Id add(Id id, String row) {
        Typed<AddParticipant.Place> place =
                book.transact(Op.ADD_PARTICIPANT, new AddParticipant(id, Optional.empty(), row))
                        .value();
        return place.value().orElseThrow().person().orElseThrow();
    }

    private Id imported(String text) {
        Imported imported =
                new ImportMinutes(book, TempBook.ids())
                        .take("rapat", text.getBytes(StandardCharsets.UTF_8));
        return imported.meetings().getFirst().meeting();
    }

    private Meeting meeting(Id id) {
        return book.read(it -> it.meeting(id)).orElseThrow();
    }

    private List<Presence> presences(Id id) {
        return new ArrayList<>(meeting(id).attendances().map(Attendance::presence).toList());
    }

    private String written(Id id) {
        return NotulaWriter.write(book.read(it -> it.dossier(id)).orElseThrow());
    }

    private String row(Id id, Id person) {
        Meeting meeting = meeting(id);
        return book.read(
                it ->
                        RowText.of(
                                meeting,
                                meeting.attendance(person).orElseThrow(),
                                new KnownBook(it).toReader()));
    }

    private String reread(Id id) {
        Known known = book.read(it -> new KnownBook(it).toReader());
        return NotulaWriter.write(
                new NotulaReader(known, TempBook.ids())
                        .read("again", written(id).getBytes(StandardCharsets.UTF_8))
                        .dossiers()
                        .getFirst());
    }
}
