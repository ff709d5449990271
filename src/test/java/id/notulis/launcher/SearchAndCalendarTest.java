package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `search` with conditions, and `calendar`.
final class SearchAndCalendarTest {

    @TempDir private Path folder;
    private Path book = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
    }

    @Test
    void conditionsNarrowASearch() {
        assertThat(kinds("jadwal status:belum")).containsExactly("action");
        assertThat(kinds("jadwal status:selesai")).isEmpty();
        assertThat(kinds("kind:koordinasi person:wiwin since:2025-06 in:meetings"))
                .containsExactly("meeting");
        assertThat(kinds("butir:1 naskah:192 di:butir")).containsExactly("entry");
        assertThat(kinds("status:terlambat")).isEmpty();
        assertThat(
                        Json.array(
                                Run.of(
                                                "search",
                                                book,
                                                "status:terlambat",
                                                "--json",
                                                "--clock",
                                                "2026-01-01T00:00:00Z")
                                        .out()))
                .hasSize(1);
    }

    @Test
    void filesThatWereMadeAreFound() {
        Run made = Run.of("export", book, "latest", "--document", "notulen", "--to", folder);
        assertThat(made.code()).as(made.err()).isZero();

        Json.Value hit =
                Json.array(Run.of("search", book, "notulen di:dokumen", "--json").out()).getFirst();

        assertThat(hit.get("kind").text()).isEqualTo("document");
        assertThat(hit.get("title").text()).endsWith(".docx");
        assertThat(hit.get("meeting_id").text()).isEqualTo(hit.get("id").text());
        assertThat(Run.of("search", book, "notulen di:dokumen").out()).contains("dokumen");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsPlace() {
        Run run = Run.of("search", book, "jadwal orng:wiwin sejak:2025-13");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("kolom 8:").contains("“orang:”"),
                        it -> assertThat(it).startsWith("kolom 19:").contains("2025-06"));
        assertThat(Run.in(Map.of("LANG", "en"), "search", book, "status:latte").err())
                .startsWith("column 1:");
        assertThat(Run.of("search", book, "\"orng:wiwin\"").code()).isZero();
    }

    @Test
    void aCalendarIsWrittenTheSameForTheSameRecord() throws IOException {
        Path file = folder.resolve("kalender.ics");

        Run run = Run.of("calendar", book, "--to", file);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(file + "\n");
        assertThat(run.err()).isEmpty();
        String text = Files.readString(file);
        assertThat(text)
                .contains(
                        "SUMMARY:Koordinasi Pengamanan Pilkada\r\n",
                        "DTSTART;TZID=Asia/Jakarta:20250604T090000\r\n",
                        "DTEND;TZID=Asia/Jakarta:20250604T103000\r\n",
                        "LOCATION:Ruang Rapat Polres\r\n",
                        "DTSTART;VALUE=DATE:20250610\r\n")
                .doesNotContain("Wiwin", "Tarmidi", "Pengamanan disiapkan");
        assertThat(Run.of("kalender", book, "--to", file, "--clock", "2027-01-01T00:00:00Z").code())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void nothingElseIsReplacedByACalendar() throws IOException {
        Path other = Files.writeString(folder.resolve("lain.ics"), "BEGIN:VCALENDAR\r\n");

        Run run = Run.of("calendar", book, "--to", other);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("lain.ics");
        assertThat(Files.readString(other)).isEqualTo("BEGIN:VCALENDAR\r\n");
        assertThat(Run.of("calendar", book).code()).isEqualTo(2);
        assertThat(Run.of("calendar", book, "--to", folder.resolve("x.txt")).code()).isEqualTo(2);
        assertThat(Run.of("calendar", book, "--to", folder.resolve("tiada/x.ics")).code())
                .isEqualTo(5);
    }

    @Test
    void classifiedMeetingsStayInTheBook() throws IOException {
        String secret =
                """
                Notula: Rapat tertutup
                Klasifikasi: Rahasia
                Tanggal: 5/6/2025
                Peserta:
                - Ani
                Isi:
                > Tugas tertutup @Ani 9/6/2025
                > Tugas kantor @Ani 9/6/2025 {internal}
                """;
        Run taken = Run.of("import", book, Books.file(folder, "rahasia.notula.txt", secret));
        assertThat(taken.code()).as(taken.err()).isZero();
        Path file = folder.resolve("kalender.ics");

        Run run = Run.of("calendar", book, "--to", file);

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("1 rapat berklasifikasi beserta tindak lanjutnya tidak ikut.\n");
        assertThat(Files.readString(file)).doesNotContain("tertutup", "Tugas");
    }

    /// Whether its own mark, its topic or what it answers makes it internal.
    @Test
    void whatIsForTheOfficeAloneStaysInTheBook() throws IOException {
        String minutes =
                """
                Notula: Rapat kantor
                Tanggal: 5/6/2025
                Peserta:
                - Ani
                # Laporan
                // Perlu dicek dahulu
                  > Cek kabar @Ani 9/6/2025
                Biaya dibahas. {internal}
                  > Hitung biaya @Ani 9/6/2025 {laporan}
                > Siapkan bekal @Ani 9/6/2025 {internal}
                Jadwal dibahas.
                  > Susun jadwal @Ani 9/6/2025
                # Rencana {tertutup}
                > Pilih rute @Ani 9/6/2025
                > Kabari mitra @Ani 9/6/2025 {laporan}
                """;
        Run taken = Run.of("import", book, Books.file(folder, "kantor.notula.txt", minutes));
        assertThat(taken.code()).as(taken.err()).isZero();
        Path file = folder.resolve("kalender.ics");

        assertThat(Run.of("calendar", book, "--to", file).code()).isZero();
        assertThat(Files.readString(file))
                .contains("Batas waktu: Susun jadwal", "Batas waktu: Kabari mitra")
                .doesNotContain("Cek kabar", "Hitung biaya", "Siapkan bekal", "Pilih rute");
    }

    private List<String> kinds(String query) {
        Run run = Run.of("search", book, query, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        return Json.array(run.out()).stream().map(it -> it.get("kind").text()).toList();
    }
}
