package id.notulis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the samples say as minutes is proved where they are parsed; here, that the files have what
/// the reports have, and leave blank what the reports leave out.
final class SamplesTest {

    private static final String COORDINATION = Samples.all().getFirst().text();
    private static final String AUDIENCE = Samples.all().getLast().text();

    @Test
    void shipsTheTwoMeetings() {
        assertThat(Samples.all())
                .extracting(Samples.Sample::file)
                .containsExactly(
                        "2023-12-04-koordinasi-lapas.notula.txt",
                        "2025-06-04-audiensi-senkom.notula.txt");
    }

    @Test
    void theAudienceHasItsPeopleAndTheMemorandum() {
        assertThat(AUDIENCE.lines())
                .contains(
                        "Tanggal: Rabu, 4 Juni 2025",
                        "Tempat: Mapolres Madiun Kota",
                        "- H. Mohamad Rema Arif, S.E. — Ketua (ketua delegasi)",
                        "- Bambang Hari Wahyudi, S.Sos. — Wakil Ketua",
                        "- Tarmidi",
                        "- Nurfaizah Aula, S.Pd., M.Pd. — Bendahara",
                        "- Andik Sunarko — Anggota",
                        "- AKBP Wiwin Junianto, S.I.K. — Kapolres Madiun Kota",
                        "- Iptu Ubaidillah, S.H. — Kasi Humas",
                        "Kesepahaman: Kep-192/PP.SK.MP/XII/2024",
                        "Pihak: Senkom Mitra Polri; Kepolisian Negara Republik Indonesia");
        assertThat(AUDIENCE.lines().filter(line -> line.matches("[1-4]\\. .+"))).hasSize(4);
        assertThat(beginning(AUDIENCE, "- ")).hasSize(7);
        assertThat(beginning(AUDIENCE, "! ")).hasSize(1);
        assertThat(beginning(AUDIENCE, "@Senkom ")).hasSize(1);
    }

    @Test
    void theCoordinationHasTwoPresentForTwoRepresented() {
        assertThat(COORDINATION.lines())
                .contains(
                        "Tanggal: Senin, 4 Desember 2023",
                        "- Kadek Anton Budiharta — Kepala Lapas (diwakili)",
                        "- Budi Ruswanto — Kabid Pembinaan selaku Ketua Humas"
                                + " (mewakili Kadek Anton Budiharta)",
                        "- AKBP Agus Dwi Suryanto, SIK., MH. — Kapolres Madiun Kota (diwakili)",
                        "- Iptu Supriyanto — Kasihumas (mewakili Agus Dwi Suryanto)");
        assertThat(beginning(COORDINATION, "- ")).hasSize(4);
        assertThat(beginning(COORDINATION, "! ")).hasSize(2);
        assertThat(COORDINATION).doesNotContain("Kesepahaman", "Tempat:");
    }

    @Test
    void whatNobodyReportedIsBlank() {
        for (Samples.Sample sample : Samples.all()) {
            assertThat(sample.text())
                    .as(sample.file())
                    .doesNotContain(
                            "Waktu:", "Pimpinan:", "Notulis:", "Penyelenggara:", "Nomor:", "^");
            assertThat(beginning(sample.text(), "> ")).as(sample.file()).isEmpty();
        }
    }

    @Test
    void quotationsAreShortAndForRelease() {
        for (Samples.Sample sample : Samples.all()) {
            assertThat(beginning(sample.text(), "\" @"))
                    .as(sample.file())
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(" {rilis}"))
                    .allMatch(line -> line.split(" ").length <= 9);
        }
    }

    private static List<String> beginning(String text, String sign) {
        return text.lines().filter(line -> line.startsWith(sign)).toList();
    }
}
