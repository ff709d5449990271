package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.ooxml.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whom an invitation is for, and what it keeps to itself.
final class UndanganTest {

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"UNDANGAN_POLRI", "UNDANGAN_KOTA", "UNDANGAN_WA"})
    void aClosedTopicLeavesNoTrace(Form form) {
        String open = "Notula: Uji\n# Patroli\nSatu\n# Anggaran\nDua\n";
        String text =
                letter(form, open.replace("# Ang", "# Rahasia {tertutup}\nTiga {rilis}\n# Ang"));

        assertThat(text)
                .isEqualTo(letter(form, open))
                .contains("Patroli", "Anggaran")
                .doesNotContain("Rahasia", "Satu", "Dua", "Tiga");
    }

    @Test
    void postsAtTheHeadOfOrganisationsAreAddressed() {
        assertThat(
                        addressees(
                                """
                                Notula: Uji
                                Penyelenggara: Kodim
                                Peserta:
                                - Rahmat
                                [Senkom Kota Madiun]
                                - Tarmidi — Ketua (ketua delegasi)
                                [Lapas Kelas I Madiun]
                                - Kadek — Kepala Lapas (diwakili)
                                - Budi — Kabid (ketua delegasi; mewakili Kadek)
                                [Kejaksaan]
                                - Sari — Jaksa
                                [Kodim]
                                - Tono — Dandim
                                - Ani — Pengamat (undangan)
                                [Polres Madiun Kota]
                                - Wiwin — Kapolres
                                """))
                .containsExactly(
                        "Ketua Senkom Kota Madiun",
                        "Kepala Lapas Kelas I Madiun",
                        "Kejaksaan",
                        "Rahmat",
                        "Ani, Pengamat");
    }

    @Test
    void nobodyToInviteIsALine() {
        assertThat(addressees("Notula: Uji")).containsExactly("…………");
    }

    @Test
    void manyAddresseesStandBehindTheLetter() {
        String text = letter(Form.UNDANGAN_POLRI, Crowds.assembly(300, 12));

        assertThat(text).contains("Lampiran : satu berkas", "Daftar undangan terlampir");
        assertThat(text.indexOf("1. Instansi A")).isGreaterThan(text.indexOf("Lampiran undangan"));
        assertThat(text).contains("12. Instansi L");
        assertThat(letter(Form.UNDANGAN_WA, Crowds.assembly(300, 12)))
                .contains("12. Instansi L")
                .doesNotContain("terlampir");
    }

    @Test
    void whoeverAsksGetsTheSame() {
        Sources sources = Documents.sources(GoldenTest.everything());
        for (Form form : List.of(Form.UNDANGAN_POLRI, Form.UNDANGAN_KOTA, Form.UNDANGAN_WA)) {
            assertThat(form.data(sources)).isEqualTo(form.data(sources.readBy(Audience.REPORT)));
        }
        assertThat(
                        Form.UNDANGAN_POLRI.fileName(
                                sources.dossier().meeting(), sources.profile(), Audience.REPORT))
                .startsWith("2025-07-02_undangan_evaluasi");
    }

    private static List<String> addressees(String text) {
        return letter(Form.UNDANGAN_WA, text)
                .lines()
                .dropWhile(line -> !line.equals("Kepada Yth."))
                .skip(1)
                .takeWhile(line -> !line.equals("di Tempat"))
                .map(line -> line.replaceFirst("^\\d+\\. ", ""))
                .toList();
    }

    private static String letter(Form form, String text) {
        Sources sources = Documents.sources(text);
        return form.format() == Format.TEXT
                ? form.text(form.data(sources))
                : String.join("\n", DocumentText.of(Documents.docx(form, sources)));
    }
}
