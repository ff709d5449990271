package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.Words;
import id.notulis.testkit.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Actions, counted from Wednesday, 4 June 2025.
final class ActionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    31/12                ; 2025-12-31
                    3/6                  ; 2026-06-03
                    4/6                  ; 2025-06-04
                    29/2                 ; 2028-02-29
                    31/12/2025           ; 2025-12-31
                    31/12/25             ; 2025-12-31
                    2025-12-31           ; 2025-12-31
                    31 Desember          ; 2025-12-31
                    31 Desember 2025     ; 2025-12-31
                    Rabu, 31 Des 2025    ; 2025-12-31
                    hari ini             ; 2025-06-04
                    besok                ; 2025-06-05
                    Lusa                 ; 2025-06-06
                    10 hari lagi         ; 2025-06-14
                    2 minggu lagi        ; 2025-06-18
                    3 bulan lagi         ; 2025-09-04
                    minggu depan         ; 2025-06-11
                    bulan depan          ; 2025-07-04
                    akhir minggu         ; 2025-06-06
                    akhir bulan          ; 2025-06-30
                    akhir tahun          ; 2025-12-31
                    Senin depan          ; 2025-06-09
                    Rabu depan           ; 2025-06-11
                    Jum'at depan         ; 2025-06-06
                    """)
    void readsADate(String written, LocalDate day) {
        Task task = task("Kirim surat @Tarmidi " + written);

        assertThat(task.action().due()).contains(day);
        assertThat(task.paragraphs()).containsExactly("Kirim surat");
    }

    @Test
    void countsFromTheLastDayAndNeedsOne() {
        String body = "\nIsi:\n> a besok";

        assertThat(firstTask(Minutes.dossier("Notula: A\nTanggal: 30-31 Januari 2025" + body)))
                .extracting(task -> task.action().due().orElseThrow())
                .isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(
                        firstTask(
                                Minutes.dossier(
                                        "Notula: A\nTanggal: 31/1/2025\nIsi:\n> a bulan depan")))
                .extracting(task -> task.action().due().orElseThrow())
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(Minutes.findings(Minutes.read("Notula: A" + body)))
                .contains("3 notula.date.uncounted");
    }

    @Test
    void readsMarksInAnyOrder() {
        Task task = task("Susun jadwal (tinggi) @Tarmidi [selesai 12/6] {i} ^2 31/12 @Senkom ^1");

        assertThat(task.paragraphs()).containsExactly("Susun jadwal");
        Action action = task.action();
        assertThat(action.owners()).hasSize(2);
        assertThat(action.priority()).isEqualTo(Priority.HIGH);
        assertThat(action.status()).isEqualTo(Status.DONE);
        assertThat(action.doneOn()).contains(LocalDate.of(2025, 6, 12));
        assertThat(task.points()).extracting(point -> point.number()).containsExactly(2, 1);
        assertThat(task.audience()).isPresent();
    }

    @Test
    void aMentionFurtherLeftStaysInTheTextAsTheName() {
        Task task = task("@Wiwin, bersama @Senkom menyusun surat besok");

        assertThat(task.paragraphs())
                .containsExactly("Wiwin Junianto, bersama Senkom Mitra Polri menyusun surat");
        assertThat(task.action().owners()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    > pakai [catatan]     ; pakai [catatan]
                    > layanan 24/7 penuh  ; layanan 24/7 penuh
                    > besok               ; besok
                    > Rabu, 4/6/2025      ; Rabu,
                    > 24 jam (sedang)     ; 24 jam (sedang)
                    """)
    void anythingElseIsText(String line, String text) {
        assertThat(((Task) Minutes.entries(line).getFirst()).paragraphs()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    > a                        ; notula.action.open
                    > a @Tarmidi               ; notula.action.undated
                    > a besok                  ; notula.action.ownerless
                    > a besok @Siapa           ; notula.owner.unknown
                    > a besok @B               ; notula.name.several
                    > a @Tarmidi 31/2          ; notula.date.impossible
                    > a @Tarmidi [selesai 31/2] ; notula.date.impossible
                    > a @Tarmidi Senin, 4/6/2025 ; notula.date.weekday
                    """)
    void saysWhatIsWrong(String line, String key) {
        assertThat(Minutes.findings(Minutes.body(line))).contains("16 " + key);
    }

    @Test
    void whatIsDoneOrCancelledLacksNothing() {
        assertThat(Minutes.findings(Minutes.body("> a [selesai]\n> b [batal]"))).isEmpty();
    }

    @Test
    void somebodyUnknownIsKeptAsWritten() {
        assertThat(task("a besok @\"Bagian Umum\"").action().owners())
                .containsExactly(new Words("Bagian Umum"));
    }

    @Test
    void peopleAndOrganisationsOfTheBookCanBeInCharge() {
        Person person = new Person(Ids.of(7), Minutes.names().read("Dr. Hana"), "", List.of());
        Organisation body = new Organisation(Ids.of(8), "Dinas Sosial", "Dinsos", "", "");
        Known known =
                new Known(Minutes.names(), Zone.WIB, List.of(), List.of(person), List.of(body));
        Reading reading = Minutes.read(known, "Notula: A\nIsi:\n> a @hana @dinsos 1/1/2026");

        assertThat(Minutes.findings(reading)).isEmpty();
        Dossier dossier = reading.dossiers().getFirst();
        assertThat(firstTask(dossier).action().owners())
                .extracting(dossier::nameOf)
                .containsExactly("Hana", "Dinas Sosial");
        assertThat(NotulaWriter.write(dossier)).endsWith("> a @Hana @\"Dinas Sosial\" 1/1/2026\n");
    }

    @Test
    void aChairWhoIsNotOnTheListCanBeInCharge() {
        Dossier dossier = Minutes.dossier("Notula: A\nPimpinan: Wiwin\nIsi:\n> a @Wiwin 1/1/2026");

        assertThat(firstTask(dossier).action().owners())
                .singleElement()
                .isEqualTo(dossier.meeting().chair().orElseThrow());
    }

    private static Task task(String text) {
        return (Task) Minutes.entries("> " + text).getFirst();
    }

    private static Task firstTask(Dossier dossier) {
        return (Task) dossier.meeting().entries().findFirst().orElseThrow();
    }
}
