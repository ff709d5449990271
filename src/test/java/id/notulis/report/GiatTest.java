package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.testkit.MeetingGenerator;
import org.junit.jupiter.api.Test;

/// The report of an activity as its receiver reads it.
final class GiatTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20);

    @Test
    void nothingInternalLeavesTheOffice() {
        String text =
                """
                Notula: Uji
                # Terbuka
                satu biasa
                  // dua catatan
                  tiga tertutup {internal}
                  empat jawaban
                lima tertutup {internal}
                  enam jawaban {rilis}
                // tujuh catatan
                ! delapan tertutup {internal}
                !! sembilan tertutup {internal}
                = sepuluh tertutup {internal}
                * sebelas tertutup {internal}
                > dua belas tertutup {internal}
                | tiga belas |
                | tertutup | {internal}
                " empat belas kutipan
                # Anggaran kantor {tertutup}
                lima belas tertutup
                ! enam belas tertutup
                > tujuh belas dibagikan {laporan}
                # Rahasia kantor {tertutup}
                delapan belas tertutup
                """;
        for (Audience readers : new Audience[] {Audience.INTERNAL, Audience.REPORT}) {
            assertThat(message(Documents.dossier(text), readers))
                    .contains("satu biasa", "empat jawaban", "empat belas", "tujuh belas")
                    .doesNotContain("tertutup", "catatan", "enam jawaban", "Rahasia kantor");
        }
    }

    @Test
    void whoeverAsksGetsTheSame() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dossier dossier = new MeetingGenerator(seed).next();
            assertThat(message(dossier, Audience.INTERNAL))
                    .as("seed %d", seed)
                    .isEqualTo(message(dossier, Audience.REPORT))
                    .endsWith("\n")
                    .doesNotContain("\r", "\n\n\n");
        }
    }

    @Test
    void theHourGreets() {
        assertThat(greeted("Waktu: 08.00-09.30")).contains("Selamat pagi Komandan,");
        assertThat(greeted("Waktu: 09.00-11.00")).contains("Selamat siang Komandan,");
        assertThat(greeted("Waktu: 15.00-selesai")).contains("Selamat sore Komandan,");
        assertThat(greeted("Waktu: 19.00")).contains("Selamat malam Komandan,");
        assertThat(greeted("Tempat: Aula")).contains("Salam sejahtera Komandan,");
    }

    @Test
    void anEndWithoutAClosingParagraphIsTold() {
        assertThat(greeted("Waktu: 08.00-09.30"))
                .contains("*III. Penutup*\n- Kegiatan selesai pukul 09.30 WIB.");
        assertThat(greeted("Waktu: 08.00-selesai")).doesNotContain("Penutup");
    }

    @Test
    void partsWithNothingToSayAreLeftOutAndTheOthersMoveUp() {
        assertThat(message(Documents.dossier("Notula: Uji\nIsi:\n> Susun jadwal"), Audience.REPORT))
                .contains("*I. Waktu Pelaksanaan*", "*II. Hadir*", "*III. Tindak Lanjut*")
                .contains("1. Susun jadwal")
                .doesNotContain("Diskusi", "Dokumentasi", "Tembusan", "Penutup");
    }

    private static String greeted(String line) {
        return message(Documents.dossier("Notula: Uji\n" + line), Audience.REPORT);
    }

    private static String message(Dossier dossier, Audience readers) {
        Form form = Form.LAPORAN_WA_GIAT;
        return form.text(form.data(Documents.sources(dossier, readers)));
    }
}
