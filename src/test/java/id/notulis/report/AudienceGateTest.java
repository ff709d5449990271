package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.ooxml.DocumentText;
import org.junit.jupiter.api.Test;

/// Who gets to read a line, seen in the finished document.
final class AudienceGateTest {

    private static final Dossier DOSSIER =
            Documents.dossier(
                    """
                    Notula: Uji
                    # Terbuka
                    satu biasa
                      // dua catatan
                      tiga internal {internal}
                      empat jawaban
                    lima internal {internal}
                      enam jawaban {rilis}
                    // tujuh catatan
                      delapan jawaban
                    ! sembilan sepakat {internal}
                    > sepuluh tugas {internal}
                    | sebelas |
                    | dua belas | {internal}
                    # Tertutup {tertutup}
                    tiga belas biasa
                    empat belas laporan {laporan}
                    # Rahasia {tertutup}
                    lima belas biasa
                    """);

    @Test
    void theOfficeReadsAllButRemarks() {
        assertThat(text(Audience.INTERNAL))
                .contains("satu", "tiga internal", "empat", "lima", "enam", "sembilan", "sepuluh")
                .contains("sebelas", "dua belas", "tiga belas", "empat belas", "lima belas")
                .contains("Tertutup", "Rahasia")
                .doesNotContain("dua catatan", "tujuh", "delapan");
    }

    @Test
    void aPartnerReadsNothingInternal() {
        assertThat(text(Audience.REPORT))
                .contains("satu", "empat jawaban", "empat belas", "Tertutup")
                .doesNotContain("catatan", "internal", "lima", "enam jawaban", "delapan")
                .doesNotContain("sembilan", "sepuluh", "sebelas", "tiga belas", "Rahasia");
    }

    @Test
    void thePublicReadsWhatIsReleased() {
        assertThat(text(Audience.RELEASE))
                .contains("Terbuka")
                .doesNotContain("satu", "empat jawaban", "empat belas", "lima", "enam", "Tertutup");
    }

    private static String text(Audience readers) {
        byte[] docx =
                Documents.docx(Form.NOTULEN_POLRI_LENGKAP, Documents.sources(DOSSIER, readers));
        return String.join("\n", DocumentText.of(docx));
    }
}
