package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.model.meeting.Audience;
import id.notulis.ooxml.DocumentText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Who is a party of a deed, and how it tells the day.
final class BeritaAcaraTest {

    private static final String TWO =
            """
            Notula: Audiensi kemitraan
            Tanggal: 4 Juni 2025
            Tempat: Aula
            Pimpinan: Wiwin
            Peserta:
            [Lapas Kelas I Madiun]
            - Budi, S.H. — Kepala Lapas
            - Sari (undangan)
            [Polres Madiun Kota]
            - Iptu Ubaidillah — Kasi Humas
            - AKBP Wiwin, S.I.K. — Kapolres Madiun Kota
            [Kodim]
            - Tono (izin)
            """;

    @Test
    void theHighestOfEachOrganisationSignsForIt() {
        assertThat(deed(TWO))
                .contains(
                        "Pada hari ini Rabu, tanggal empat bulan Juni tahun dua ribu dua puluh"
                                + " lima, bertempat di Aula, kami yang bertanda tangan di bawah"
                                + " ini:",
                        "1. Nama : Budi, S.H.",
                        "selanjutnya disebut PIHAK PERTAMA;",
                        "2. Nama : Wiwin, S.I.K.",
                        "selanjutnya disebut PIHAK KEDUA;",
                        "telah melaksanakan kegiatan Audiensi kemitraan, yang dipimpin oleh Kapolres"
                                + " Madiun Kota, AKBP Wiwin, S.I.K., dan dihadiri oleh empat orang"
                                + " dari Lapas Kelas I Madiun dan Polres Madiun Kota, dengan hasil"
                                + " sebagai berikut:",
                        "rangkap 2 (dua)",
                        "| PIHAK PERTAMA / KEPALA LAPAS KELAS I MADIUN, / BUDI, S.H. / · | Madiun,"
                                + " 4 Juni 2025 / PIHAK KEDUA / KAPOLRES MADIUN KOTA, / WIWIN,"
                                + " S.I.K.")
                .doesNotContain("PIHAK KETIGA", "Kodim");
    }

    @Test
    void whoLedItsPeopleSignsBeforeTheHighest() {
        assertThat(deed(TWO.replace("— Kasi Humas", "— Kasi Humas (ketua delegasi)")))
                .contains("2. Nama : Ubaidillah", "KASI HUMAS POLRES MADIUN KOTA,");
    }

    @Test
    void oneOrganisationHasNoParties() {
        assertThat(
                        deed(
                                """
                                Notula: Apel
                                Jenis: Rapat
                                Tanggal: 30 Juni - 2 Juli 2025
                                Waktu: 09.00
                                Notulis: Sari
                                Peserta:
                                [Polres]
                                - Sari
                                Isi:
                                !! Dibentuk tim
                                """))
                .contains(
                        "Pada hari Senin, tanggal tiga puluh bulan Juni tahun dua ribu dua puluh"
                                + " lima, sampai dengan hari Rabu, tanggal dua bulan Juli tahun dua"
                                + " ribu dua puluh lima, pukul 09.00 WIB, bertempat di …………, telah"
                                + " dilaksanakan Rapat Apel, yang dihadiri oleh satu orang dari"
                                + " Polres, dengan hasil sebagai berikut:\n1. Keputusan\nDibentuk"
                                + " tim.\n",
                        "rangkap …………",
                        "NOTULIS, / SARI")
                .doesNotContain("PIHAK", "bertanda tangan");
    }

    @Test
    void whatIsNotKnownIsALine() {
        assertThat(deed(Crowds.nobody()))
                .contains(
                        "Pada hari ini …………, tanggal ………… bulan ………… tahun …………, bertempat di"
                                + " …………, telah dilaksanakan kegiatan Rapat tanpa peserta dengan"
                                + " hasil sebagai berikut:\n1. Kesepakatan\n…………\n");
    }

    @Test
    void everyPartyHasItsPlaceToSign() {
        String text = deed(Crowds.assembly(300, 12));

        for (int number = 1; number <= 12; number++) {
            String party = "PIHAK " + new Terbilang(number).place().toUpperCase(Locale.ROOT);
            assertThat(text).contains("disebut " + party + ';').containsPattern(party + " / KANIT");
        }
        assertThat(text).contains("rangkap 12 (dua belas)");
    }

    /// Whoever attests would else have a sheet of nobody's words to sign.
    @Test
    void whoAttestsNeverStandsAloneOnASheet() throws RefusedDocumentException {
        for (int parties = 5; parties <= 16; parties++) {
            byte[] deed =
                    Documents.docx(
                            Form.BERITA_ACARA,
                            Documents.sources(
                                    Documents.dossier(Crowds.assembly(40, parties)),
                                    Audience.INTERNAL));
            String last =
                    String.join("\n", PageLayout.of(deed, () -> false).pages().getLast().lines());
            assertThat(last.contains("Mengetahui") && !last.contains("KANIT"))
                    .as(parties + " parties: " + last)
                    .isFalse();
        }
    }

    @Test
    void anAgreementsNumberStaysInOnePiece() {
        String text =
                TWO
                        + "Kesepahaman: 03 / KB / TAHUN 2025\nJenis: MoU\nTentang: Data\n"
                        + "Pihak: Lapas; Polres\n";

        assertThat(
                        Form.NOTULEN_POLRI_LENGKAP
                                .data(Documents.sources(Documents.dossier(text), Audience.INTERNAL))
                                .get("kesepahaman"))
                .asString()
                .contains("Nomor 03 / KB / TAHUN 2025");
    }

    private static String deed(String text) {
        return String.join(
                        "\n",
                        DocumentText.of(
                                Documents.docx(
                                        Form.BERITA_ACARA,
                                        Documents.sources(
                                                Documents.dossier(text), Audience.INTERNAL))))
                + '\n';
    }
}
