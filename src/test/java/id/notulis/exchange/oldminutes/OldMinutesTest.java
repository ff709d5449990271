package id.notulis.exchange.oldminutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.notula.NotulaWriter;
import id.notulis.report.Documents;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OldMinutesTest {

    private static final double FLOOR = 0.9;

    private static String draft(Recognition recognition) {
        return NotulaWriter.write(recognition.dossier());
    }

    private static void told(String fixture, Recognition recognition) {
        System.out.printf(
                Locale.ROOT,
                "recognised of %s: %d of %d lines (%.0f %%)%n",
                fixture,
                recognition.recognised(),
                recognition.lines().size(),
                recognition.share() * 100);
    }

    @Test
    void aCitysMinutesAreRecognised() {
        Recognition recognition = OldPapers.read(OldPapers.city());
        told("a city's minutes", recognition);
        assertThat(recognition.share()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(draft(recognition))
                .isEqualTo(
                        """
                        Notula: KOORDINASI KEHUMASAN LAPAS KELAS I CONTOH DAN POLRES CONTOH KOTA
                        Tanggal: Senin, 4 Desember 2023
                        Waktu: 09.30 WIB s.d. selesai
                        Tempat: Lapas Kelas I Contoh
                        Pimpinan: Joko Susanto
                        Notulis: Sari Dewi
                        Dasar: Nomor 005/      /401.111/2023
                        Pembukaan: Rapat dibuka oleh pimpinan rapat dan dilanjutkan dengan perkenalan peserta.
                        Penutup: Rapat ditutup pukul 11.00 WIB dalam keadaan tertib dan lancar.

                        Peserta:
                        - Joko Susanto — Kabid Pembinaan Lapas Kelas I Contoh
                        - Iptu Darmawan — Kasihumas Polres Contoh Kota
                        - Perwakilan media

                        # Strategi komunikasi
                        @Joko Lapas dan Polres perlu bekerja sama di bidang kehumasan.
                        @Darmawan menyampaikan bahwa Polres mendukung kegiatan Lapas.

                        # Penyebaran informasi
                        Informasi disampaikan secara transparan dan akuntabel.
                        " menyamakan persepsi terkait kehumasan

                        # Edukasi masyarakat
                        Tugas dan fungsi Lapas dikenalkan kepada pelajar.
                        = Kedua lembaga mengadakan pertemuan rutin.
                        = Kedua lembaga saling berbagi informasi tentang rencana kegiatan.
                        > Menyusun kalender kehumasan bersama @Darmawan 20/12/2023
                        > Membuat grup percakapan humas @="Lapas Kelas I Contoh"
                        & Batas waktu: segera
                        & Keterangan: lewat telepon
                        """);
    }

    @Test
    void aMessageIsRecognised() {
        Recognition recognition = OldPapers.read(OldPapers.message());
        told("a message", recognition);
        assertThat(recognition.share()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(draft(recognition))
                .isEqualTo(
                        """
                        Notula: Audiensi Relawan Mitra Polri Kota Contoh dengan Kapolres Contoh Kota
                        Tanggal: Rabu, 4 Juni 2025
                        Waktu: 09.00 WIB s.d. selesai
                        Tempat: Mapolres Contoh Kota
                        Penutup: Kegiatan selesai pukul 10.30 WIB dalam keadaan aman, tertib, dan lancar.

                        Peserta:
                        - AKBP Bagus Prakoso, S.I.K. — Kapolres Contoh Kota
                        - Iptu Hartanto, S.H. — Kasi Humas
                        - H. Ahmad Fauzan, S.E. — Ketua Relawan
                        - Slamet Dwi Riyadi, S.Sos. — Wakil Ketua Relawan
                        - Sugeng

                        Isi:
                        Perihal : Laporan hasil audiensi
                        @Ahmad Relawan siap menjadi mitra kepolisian lewat informasi yang cepat dan benar.
                        @Bagus kerja sama ini sangat penting, keamanan adalah urusan bersama.
                        Dibahas pula cara menangkal hoaks bersama Kasi Humas
                        & foto dan rilis menyusul hari ini
                        ! Kedua pihak bertemu setiap tiga bulan
                        ! Informasi gangguan kamtibmas disampaikan lewat Sihumas
                        > Menyusun jadwal pertemuan @Hartanto 30/6/2025
                        > Mengirim daftar anggota Relawan, paling lambat 15 Juni 2025 15/6/2025
                        """);
    }

    @Test
    void whatIsNotRecognisedIsKept() {
        Recognition recognition =
                OldPapers.read("Catatan bebas tanpa susunan\nLalu satu kalimat lagi.");
        told("a note without any order", recognition);
        assertThat(recognition.recognised()).isZero();
        assertThat(draft(recognition))
                .isEqualTo(
                        """
                        Notula: Notulen lama

                        Isi:
                        Catatan bebas tanpa susunan
                        Lalu satu kalimat lagi.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hari/Tanggal : Rabu, 4 Juni 2025",
                "Hari, Tgl: Rabu 4 Jun 2025",
                "*Tanggal* : 4/6/2025",
                "Pada hari ini Rabu tanggal empat bulan Juni tahun dua ribu dua puluh lima telah rapat",
                "Pada hari Rabu tanggal 4 Juni 2025 bertempat di Ruang Rupatama"
            })
    void daysAreUnderstood(String line) {
        assertThat(draft(OldPapers.read("NOTULEN RAPAT STAF\n" + line)))
                .contains("Tanggal: Rabu, 4 Juni 2025\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Pukul : 09.30 WIB s.d. selesai # 09.30 WIB s.d. selesai",
                "Jam: 09:30 - 11.00 WIB # 09.30 s.d. 11.00 WIB",
                "Waktu : pukul 09.30 sd 11.00 WITA # 09.30 s.d. 11.00 WITA"
            })
    void timesAreUnderstood(String line, String time) {
        assertThat(draft(OldPapers.read("NOTULEN RAPAT STAF\n" + line)))
                .contains("Waktu: " + time + "\n");
    }

    @Test
    void typedMinutesNeedNoTable() {
        Recognition recognition =
                OldPapers.read(
                        """
                        NOTULA RAPAT
                        Hari, tanggal  : Senin, 12 Mei 2025
                        Waktu rapat    : 13.00 – 15.30 WIB
                        Notulis        : Rina Wati, S.Kom.
                        Peserta rapat  : 1. Kepala Bidang Informatika
                                         2. Iptu Hartanto, S.H.

                        JALANNYA RAPAT
                        1. Pembukaan
                           Rapat dibuka dengan doa.
                        2. Persiapan hari jadi
                           - Iptu Hartanto, S.H. mengusulkan dua pos.
                        3. Lain-lain
                           Tidak ada.
                        KEPUTUSAN RAPAT
                        a. Panitia dibentuk minggu ini.
                        Madiun, 12 Mei 2025
                        Mengetahui,                         Notulis,
                        Drs. H. Suparman, M.Si.             Rina Wati, S.Kom.
                        """);
        told("typed minutes", recognition);
        assertThat(recognition.share()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(draft(recognition))
                .isEqualTo(
                        """
                        Notula: Notulen lama
                        Tanggal: Senin, 12 Mei 2025
                        Waktu: 13.00 s.d. 15.30 WIB
                        Notulis: Rina Wati, S.Kom.
                        Pembukaan: Rapat dibuka dengan doa.

                        Peserta:
                        - Kepala Bidang Informatika
                        - Iptu Hartanto, S.H.

                        # Persiapan hari jadi
                        @Hartanto mengusulkan dua pos.

                        # Lain-lain
                        Tidak ada.
                        !! Panitia dibentuk minggu ini.
                        """);
    }

    @Test
    void aDayThatCannotBeReadStays() {
        assertThat(draft(OldPapers.read("NOTULEN RAPAT STAF\nTanggal: kemarin lusa")))
                .contains("Tanggal: kemarin lusa")
                .doesNotContain("\nTanggal:\n");
    }

    @Test
    void whoeverIsNotOnTheListDoesNotSpeak() {
        assertThat(draft(OldPapers.read("NOTULEN RAPAT STAF\nPembahasan\n1. Budi: setuju.")))
                .contains("Budi: setuju.")
                .doesNotContain("@Joko");
    }

    /// The words of a line without its number.
    private static List<String> words(Recognition.Told told) {
        SourceLine line = told.line();
        return Fold.words(line.isRow() ? line.shown() : line.text());
    }

    /// Lines of papers in any order, with anything between them: what a paper says is in the draft
    /// or its line is told as recognised.
    @Test
    void noWordIsLost() {
        Random random = new Random(20_251_122);
        List<String> stock = new ArrayList<>(OldPapers.message().lines().toList());
        OldPapers.read(OldPapers.city()).lines().forEach(told -> stock.add(told.line().shown()));
        stock.addAll(
                List.of(
                        "@tidak dikenal",
                        "# bukan topik",
                        "> bukan tindakan",
                        "Notula: lain",
                        "Peserta: Budi, Ani dan Citra",
                        "// catatan",
                        "& lanjutan",
                        "| a | b | c |",
                        "Nomor: 12/VI/2025",
                        "Tembusan:",
                        "1. Kapolda",
                        "Notulis,",
                        "Keputusan: ya",
                        "[Polres]",
                        "- Ani — Ketua (izin: sakit)",
                        "Jumlah hadir: 99 orang",
                        "…………",
                        "(Kep-1/2)",
                        "Rapat berikutnya",
                        "{rilis} ^1.2 (tinggi) [selesai]"));
        for (int paper = 0; paper < 400; paper++) {
            List<String> lines = new ArrayList<>();
            int length = random.nextInt(1, 40);
            for (int line = 0; line < length; line++) {
                lines.add(stock.get(random.nextInt(stock.size())));
            }
            String text = String.join("\n", lines);
            Recognition recognition = OldPapers.read(text);
            String draft = draft(recognition);
            assertThat(draft(new Recognition(Documents.dossier(draft), List.of())))
                    .as("paper %d:%n%s", paper, text)
                    .isEqualTo(draft);
            Set<String> words = new HashSet<>(Fold.words(draft));
            recognition.lines().stream()
                    .filter(told -> told.role() == Role.KEPT || told.kept())
                    .forEach(
                            told ->
                                    assertThat(words)
                                            .as("%s%n%s%n%s", told.line().shown(), text, draft)
                                            .containsAll(words(told)));
            assertThat(
                            recognition.lines().stream()
                                    .map(told -> told.line().shown())
                                    .collect(Collectors.joining(" ")))
                    .satisfies(
                            shown -> assertThat(Fold.words(shown)).containsAll(Fold.words(text)));
        }
    }
}
