package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Signatory;
import id.notulis.ooxml.DocumentText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a note to the superior says, and from whom to whom.
final class NotaDinasTest {

    @Test
    void fromTheMinuteTakerToWhoeverAttests() {
        assertThat(
                        note(
                                """
                                Notula: Apel
                                Notulis: Sari
                                Peserta:
                                - Bripda Sari, S.H. — Bamin Sihumas
                                Isi:
                                ! Satu
                                = Dua
                                > Tiga
                                > Empat
                                """))
                .contains(
                        """
                        Kepada : Yth. Kasi Humas
                        Dari : Bamin Sihumas
                        Perihal : Penyampaian notulen kegiatan Apel
                        """,
                        "berupa:\n   a. notulen;\n   b. daftar hadir; dan\n   c. matriks tindak"
                                + " lanjut.\n",
                        "Hasil kegiatan secara singkat:\n   a. Satu.\n   b. Dua.\n",
                        "Kegiatan tersebut menghasilkan dua rencana tindak lanjut",
                        "BAMIN SIHUMAS, / SARI, S.H. / BRIGADIR POLISI DUA");
    }

    @Test
    void onlyWhatThereIsIsSent() {
        assertThat(note(Crowds.nobody()))
                .contains("Dari : …………\n", "berupa:\nnotulen.\n3. Demikian", "NOTULIS, / …………")
                .doesNotContain("Hasil kegiatan", "rencana tindak lanjut");
    }

    @Test
    void blocksThatWereChosenAreTakenAsTheyAre() {
        Signatory deputy =
                new Signatory(
                        "",
                        Capacity.AN,
                        List.of("Kapolres Madiun Kota"),
                        "Wakapolres",
                        Optional.empty(),
                        "");
        Sources sources = Documents.sources(Crowds.nobody()).signedBy(Optional.of(List.of(deputy)));

        for (Form form : List.of(Form.NOTA_DINAS, Form.UNDANGAN_POLRI, Form.LAPORAN_POLRI)) {
            assertThat(String.join("\n", DocumentText.of(Documents.docx(form, sources))))
                    .contains("a.n.·KAPOLRES MADIUN KOTA⏎WAKAPOLRES,")
                    .doesNotContain("NOTULIS", "YANG MELAPOR", "KASI HUMAS");
        }
    }

    @Test
    void noteOfSomebodyElseStillGoesToTheSuperior() {
        Signatory other = new Signatory("", "", "Kasi Binmas", Optional.empty(), "");
        Signatory same = new Signatory("", "", "Kasi Humas", Optional.empty(), "");

        assertThat(head(other)).contains("Kepada : Yth. Kasi Humas\nDari : Kasi Binmas\n");
        assertThat(head(same)).contains("Kepada : Yth. …………\nDari : Kasi Humas\n");
    }

    private static String head(Signatory signer) {
        Sources sources = Documents.sources(Crowds.nobody()).signedBy(Optional.of(List.of(signer)));
        return String.join("\n", DocumentText.of(Documents.docx(Form.NOTA_DINAS, sources)));
    }

    @Test
    void internalResultsStayInTheMinutes() {
        String text =
                note("Notula: Uji\nIsi:\n! Rahasia {internal}\n! Terbuka\n> Tugas {internal}");

        assertThat(text).contains("Terbuka").doesNotContain("Rahasia", "rencana tindak");
    }

    private static String note(String text) {
        return String.join(
                        "\n",
                        DocumentText.of(
                                Documents.docx(
                                        Form.NOTA_DINAS,
                                        Documents.sources(
                                                Documents.dossier(text), Audience.INTERNAL))))
                + '\n';
    }
}
