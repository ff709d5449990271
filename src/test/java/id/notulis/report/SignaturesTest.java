package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Signatory;
import id.notulis.ooxml.DocumentText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The blocks at the end of a document.
final class SignaturesTest {

    private static final Signatory NOTULIS = new Signatory("Notulis", "", "", Optional.empty(), "");
    private static final Signatory KASI =
            new Signatory(
                    "Mengetahui",
                    Capacity.AN,
                    List.of("Kapolres Madiun Kota"),
                    "Kasi Humas",
                    Optional.of(Documents.named("Iptu")),
                    "70010001");

    @Test
    void twoStandSideBySideAndLevel() {
        assertThat(last(KASI, NOTULIS))
                .isEqualTo(
                        "| Mengetahui / a.n.·KAPOLRES MADIUN KOTA⏎KASI HUMAS, / SARI DEWI, S.H."
                                + " / INSPEKTUR POLISI SATU NRP 70010001"
                                + " | Madiun, ······Juni 2025 / NOTULIS, / ………… / · |");
    }

    @Test
    void oneStandsAtTheRight() {
        assertThat(last(NOTULIS)).isEqualTo("|  | Madiun, ······Juni 2025 / NOTULIS, / ………… |");
    }

    @Test
    void theThirdStandsBelow() {
        assertThat(
                        last(
                                KASI,
                                NOTULIS,
                                new Signatory("Pimpinan rapat", "", "", Optional.empty(), "")))
                .isEqualTo("| · / PIMPINAN RAPAT, / KADEK |");
    }

    @Test
    void whoTookTheMinutesSignsThem() {
        assertThat(last("Notulis: Rahmat\nPeserta:\n- Rahmat", KASI, NOTULIS))
                .contains("NOTULIS, / RAHMAT");
    }

    @Test
    void aPostThatIsMissingIsALine() {
        Signatory nobody = new Signatory("Mengetahui", "", "", Optional.empty(), "");

        assertThat(last(nobody, NOTULIS)).startsWith("| Mengetahui / …………, / ………… |");
    }

    @Test
    void everyBlockChosenForAnAttendanceListStandsUnderIt() {
        List<Signatory> chosen =
                Stream.of("Kasi Humas", "Kabag Ops", "Kasium")
                        .map(post -> new Signatory("", "", post, Optional.empty(), ""))
                        .toList();
        Sources usual = Documents.sources("Notula: Uji");

        for (Form form : List.of(Form.DAFTAR_HADIR_KOSONG, Form.DAFTAR_HADIR_TERISI)) {
            assertThat(text(form, usual.signedBy(Optional.of(chosen))))
                    .contains("KASI HUMAS,", "KABAG OPS,", "KASIUM,");
            assertThat(text(form, usual)).contains("NOTULIS,").doesNotContain("KASI HUMAS,");
        }
    }

    private static String text(Form form, Sources sources) {
        return String.join("\n", DocumentText.of(Documents.docx(form, sources)));
    }

    private static String last(Signatory... signatories) {
        return last("Pimpinan: Kadek\nPeserta:\n- Kadek", signatories);
    }

    private static String last(String people, Signatory... signatories) {
        Sources sources =
                new Sources(
                                Documents.dossier("Notula: Uji\nTanggal: 4 Juni 2025\n" + people),
                                Documents.profile("Polres"),
                                Documents.LISTS,
                                Audience.INTERNAL)
                        .signedBy(Optional.of(List.of(signatories)));
        return DocumentText.of(Documents.docx(Form.NOTULEN_POLRI_LENGKAP, sources)).getLast();
    }
}
