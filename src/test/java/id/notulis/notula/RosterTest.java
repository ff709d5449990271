package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.AttendanceStatus;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Statement;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.testkit.Ids;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part, and whom a name stands for.
final class RosterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    @Tarmidi halo                 ; Tarmidi
                    @tarmidi: halo                ; Tarmidi
                    @Wi halo                      ; Wiwin Junianto
                    @Budi halo                    ; Budi Ruswanto
                    @Budih halo                   ; Budiharta
                    @"Bambang Hari" halo          ; Bambang Hari Wahyudi
                    @“Bambang Ha”, halo           ; Bambang Hari Wahyudi
                    @Kapolres halo                ; Wiwin Junianto
                    @Senkom halo                  ; Senkom Mitra Polri
                    @=Budiharta halo              ; Budiharta
                    """)
    void findsTheSpeaker(String line, String name) {
        Dossier dossier = Minutes.dossier(Minutes.head() + "Isi:\n" + line);
        Statement said = (Statement) dossier.meeting().entries().findFirst().orElseThrow();

        assertThat(dossier.nameOf(said.speaker().orElseThrow())).isEqualTo(name);
        assertThat(said.paragraphs()).containsExactly("halo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    @AKBP halo       ; notula.speaker.unknown
                    @S.Sos halo      ; notula.speaker.unknown
                    @Siapa halo      ; notula.speaker.unknown
                    @=Budi halo      ; notula.speaker.unknown
                    @B halo          ; notula.name.several
                    @Tarmidi         ; notula.speaker.silent
                    """)
    void refusesWhatIsUnclear(String line, String key) {
        assertThat(Minutes.findings(Minutes.body(line))).containsExactly("16 " + key);
    }

    @Test
    void anAtWithoutANameIsText() {
        assertThat(Minutes.findings(Minutes.body("@ halo"))).isEmpty();
    }

    @Test
    void anAbbreviationOfTheBookFindsTheOrganisation() {
        Organisation police = new Organisation(Ids.of(9), "Kepolisian Negara", "KNRI", "", "");
        Known known = new Known(Minutes.names(), Zone.WIB, List.of(), List.of(), List.of(police));

        Reading reading =
                Minutes.read(known, "Notula: A\nPeserta:\n[Kepolisian Negara]\nIsi:\n@knri halo");

        assertThat(reading.refused()).isFalse();
        assertThat(reading.dossiers().getFirst().meeting().delegations().getFirst())
                .extracting(delegation -> delegation.organisation().orElseThrow().organisation())
                .isEqualTo(Ids.of(9));
    }

    @Test
    void readsTheMarksOfARow() {
        List<Attendance> rows =
                attendances(
                        """
                        - Adi — Kabid selaku Ketua Humas (ketua delegasi; hadir 10.15; notulis)
                        - Beni – Staf (izin: acara keluarga)
                        - Cici | Staf (sakit)
                        - Dedi - Staf (tanpa keterangan)
                        - Edi (diwakili)
                        - Fani — Staf (undangan; pulang 11.00)
                        - Gani — Staf (Purn)
                        """);

        assertThat(rows.get(0).position()).isEqualTo("Kabid");
        assertThat(rows.get(0).secondRole()).isEqualTo("Ketua Humas");
        assertThat(rows.get(0).head()).isTrue();
        assertThat(rows)
                .extracting(row -> row.status(Optional.empty()))
                .containsExactly(
                        AttendanceStatus.LATE,
                        AttendanceStatus.EXCUSED,
                        AttendanceStatus.EXCUSED,
                        AttendanceStatus.ABSENT,
                        AttendanceStatus.REPRESENTED,
                        AttendanceStatus.GUEST,
                        AttendanceStatus.PRESENT);
        assertThat(rows.get(1).presence())
                .isEqualTo(new Presence.Excused(Presence.Excuse.LEAVE, "acara keluarga"));
        assertThat(rows.get(6).position()).isEqualTo("Staf (Purn)");
    }

    @Test
    void theMarkNotulisMakesTheSecretary() {
        Meeting meeting = Minutes.dossier("Notula: A\nPeserta:\n- Adi (notulis)\n- Budi").meeting();

        assertThat(meeting.secretary()).contains(new Attendee(first(meeting)));
    }

    @Test
    void whoIsRepresentedMayBeOnTheListOrNot() {
        List<Attendance> rows =
                attendances(
                        "- Adi (mewakili Cahya)\n- Beni (mewakili AKBP Dedi, S.H.)\n- Cahya Eka");

        assertThat(rows.get(0).onBehalfOf()).contains(new Attendee(rows.get(2).person()));
        assertThat(rows.get(1).onBehalfOf())
                .get()
                .isInstanceOfSatisfying(
                        Outsider.class,
                        outsider -> assertThat(outsider.name().backTitles()).isEqualTo("S.H."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    - Adi — Staf (izin; hadir 10.00)   ! notula.row.contradiction
                    - Adi — Staf (izin; cuti)          ! notula.row.marks
                    - Adi — Staf (hadir 25.00)         ! notula.time.impossible
                    - — Staf                           ! notula.row.nameless
                    """)
    void saysWhatIsWrongWithARow(String row, String key) {
        assertThat(Minutes.findings(Minutes.read("Notula: A\nPeserta:\n" + row)))
                .containsExactly("3 " + key);
    }

    @Test
    void peopleBeforeAnyHeadingBelongToNoOrganisation() {
        Meeting meeting = Minutes.dossier("Notula: A\nPeserta:\n- Adi\n[B]\n- Cici").meeting();

        assertThat(meeting.delegations().getFirst().organisation()).isEmpty();
        assertThat(meeting.delegations()).hasSize(2);
    }

    @Test
    void namesakesAreToldApartByTheirPlace() {
        String text =
                """
                Notula: A

                Peserta:
                - Iptu Sutrisno
                - Sutrisno

                Isi:
                @="Sutrisno (2)" halo
                @="Sutrisno (1)" halo
                """;
        Reading reading = Minutes.read(text);

        assertThat(Minutes.findings(reading)).containsExactly("5 notula.row.namesake");
        assertThat(NotulaWriter.write(reading.dossiers().getFirst())).isEqualTo(text);
    }

    @Test
    void anOutsiderWhoseNameIsPartOfAParticipantsIsNotTakenForThem() {
        String text =
                """
                Notula: A
                Pimpinan: =Budi

                Peserta:
                - Budi Ruswanto
                """;
        Dossier dossier = Minutes.dossier(text);

        assertThat(dossier.meeting().chair()).get().isInstanceOf(Outsider.class);
        assertThat(NotulaWriter.write(dossier)).isEqualTo(text);
    }

    @Test
    void comingAndGoingSetTheTimesOfTheAttendance() {
        Meeting meeting =
                Minutes.dossier(
                                """
                                Notula: A
                                Peserta:
                                - Adi
                                - Beni
                                Isi:
                                + Adi 10.15
                                - Adi 10.30
                                + Adi 10.45
                                - Beni 11.00
                                """)
                        .meeting();
        List<Attendance> rows = meeting.attendances().toList();

        assertThat(rows.get(0).presence())
                .isEqualTo(
                        new Presence.Present(
                                Optional.of(LocalTime.of(10, 15)), Optional.empty(), false));
        assertThat(rows.get(1).presence())
                .isEqualTo(
                        new Presence.Present(
                                Optional.empty(), Optional.of(LocalTime.of(11, 0)), false));
        assertThat(meeting.entries()).hasSize(4).allMatch(Movement.class::isInstance);
    }

    @Test
    void aTimeGivenTwiceAndDifferentlyIsRefused() {
        String list = "Notula: A\nPeserta:\n- Adi (hadir 10.00)\nIsi:\n+ Adi ";

        assertThat(Minutes.findings(Minutes.read(list + "10.15")))
                .containsExactly("5 notula.movement.different");
        assertThat(Minutes.findings(Minutes.read(list + "10.00"))).isEmpty();
        assertThat(Minutes.findings(Minutes.body("10.15 + Tarmidi 10.20")))
                .containsExactly("16 notula.movement.times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    - Perlu rapat lanjutan
                    - Kapolres
                    - Tarmidi, mohon surat dikirim
                    + Tarmidi membawa berkas
                    - Tarmidi 25.00
                    """)
    void aListFromAPhoneStaysText(String line) {
        Reading reading = Minutes.body(line);

        assertThat(Minutes.findings(reading)).containsExactly("16 notula.movement.text");
        assertThat(reading.dossiers().getFirst().meeting().entries())
                .singleElement()
                .extracting(entry -> ((Statement) entry).paragraphs().getFirst())
                .isEqualTo(line);
    }

    private static List<Attendance> attendances(String rows) {
        return Minutes.dossier("Notula: A\nPeserta:\n" + rows).meeting().attendances().toList();
    }

    private static Id first(Meeting meeting) {
        return meeting.attendances().findFirst().orElseThrow().person();
    }
}
