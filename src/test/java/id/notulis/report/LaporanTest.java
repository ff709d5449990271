package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.ooxml.DocumentText;
import org.junit.jupiter.api.Test;

/// The sentences of a report, and where its lines go.
final class LaporanTest {

    @Test
    void onlyWhatIsKnownIsSaid() {
        assertThat(police("Notula: Uji"))
                .contains(
                        "Pada hari …………, bertempat di …………, telah dilaksanakan kegiatan Uji.\n",
                        "Laporan ini mencakup pelaksanaan dan hasil kegiatan.\n",
                        "   1. Kesimpulan\n…………\n",
                        "   2. Saran\n…………\n")
                .doesNotContain("dihadiri", "dipimpin", "Penyelenggara", "HAMBATAN", "Lampiran");
    }

    @Test
    void severalDaysAndFewPeople() {
        assertThat(
                        police(
                                """
                                Notula: Sinergi kamtibmas
                                Jenis: Rapat
                                Tanggal: 30 Juni - 2 Juli 2025
                                Tempat: Aula.
                                Pimpinan: Rahmat
                                Peserta:
                                [Polres]
                                - Rahmat, S.H.
                                # Jadwal patroli;
                                Satu
                                """))
                .contains(
                        "Pada tanggal 30 Juni – 2 Juli 2025, bertempat di Aula, telah dilaksanakan"
                                + " Rapat Sinergi kamtibmas. Kegiatan tersebut dipimpin oleh"
                                + " Rahmat, S.H., dan dihadiri oleh satu orang dari Polres.",
                        "dengan pokok bahasan Jadwal patroli.",
                        "\nPembahasan Jadwal patroli.\n");
    }

    @Test
    void aTopicCalledAfterHindrancesIsAChapter() {
        String text =
                police(
                        """
                        Notula: Uji
                        # Patroli
                        Berjalan baik
                        # Kendala di lapangan
                        Kendaraan kurang
                          Ditambah
                        """);
        assertThat(text)
                .contains(
                        "      d. Hambatan;\n",
                        "IV. HAMBATAN\n   1. Kendaraan kurang.\n      a. Ditambah.\n",
                        "V. KESIMPULAN DAN SARAN",
                        "VI. PENUTUP")
                .doesNotContain("Kendala di lapangan");
        assertThat(text.indexOf("Berjalan baik")).isLessThan(text.indexOf("HAMBATAN"));
    }

    @Test
    void whatTheMeetingCameToIsCounted() {
        assertThat(
                        police(
                                """
                                Notula: Uji
                                Isi:
                                ! Satu
                                ! Dua
                                !! Tiga
                                > @Sari Kerjakan
                                > Selesaikan [selesai]
                                """))
                .contains(
                        "Kegiatan menghasilkan dua kesepakatan, satu keputusan, dan dua rencana"
                                + " tindak lanjut.",
                        "Rencana tindak lanjut agar dilaksanakan oleh penanggung jawab"
                                + " masing-masing.\n");
    }

    @Test
    void nothingIsAdvisedWhereAllIsDone() {
        assertThat(police("Notula: Uji\nIsi:\n> Selesaikan [selesai]"))
                .contains("   2. Saran\n…………\n");
    }

    @Test
    void manyPeopleAreCountedAndListedBehindIt() {
        String text = police(Crowds.assembly(300, 12));

        assertThat(text)
                .contains(
                        "dihadiri oleh tiga ratus orang dari dua belas instansi.",
                        "Instansi A: 25 orang",
                        "Daftar peserta terlampir.");
        assertThat(text.indexOf(Crowds.name(299) + ", S.H. | Kanit 299"))
                .isGreaterThan(text.indexOf("Lampiran laporan"));
    }

    @Test
    void agreementsAreBasesUnlessOneNamesThem() {
        String text =
                """
                Notula: Uji
                Dasar: %s
                Kesepahaman: Kep-1/2025
                Jenis: MoU
                Tentang: patroli
                """;
        assertThat(police(text.formatted("UU Nomor 2 Tahun 2002")))
                .contains("b. Nota Kesepahaman Nomor Kep-1/2025 tentang patroli.");
        assertThat(police(text.formatted("MoU Nomor Kep-1/2025")))
                .contains("\nMoU Nomor Kep-1/2025.\n")
                .doesNotContain("Nota Kesepahaman");
    }

    private static String police(String text) {
        return String.join(
                        "\n",
                        DocumentText.of(
                                Documents.docx(
                                        Form.LAPORAN_POLRI,
                                        Documents.sources(
                                                Documents.dossier(text), Audience.INTERNAL))))
                + '\n';
    }
}
