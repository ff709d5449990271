package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

    private static final OfficeProfile POLICE = Documents.profile("Polres");

    @Test
    void dateKindAndTitle() {
        Meeting meeting =
                meeting("Audiensi Senkom dengan Kapolres Madiun Kota\nTanggal: 4 Juni 2025");

        assertThat(Form.NOTULEN_POLRI_LENGKAP.fileName(meeting, POLICE, Audience.INTERNAL))
                .isEqualTo("2025-06-04_notulen_audiensi-senkom-dengan-kapolres-madiun.docx");
        assertThat(Form.DAFTAR_HADIR_KOSONG.fileName(meeting, POLICE, Audience.INTERNAL))
                .startsWith("2025-06-04_daftar-hadir-kosong_audiensi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rapat                                           | rapat
                    Évaluasi «Pão» & 50% / Ⅳ                        | evaluasi-pao-50-iv
                    ../../etc/passwd                                | etc-passwd
                    🎉 اجتماع                                       | rapat
                    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                    """)
    void anyTitleBecomesAName(String title, String name) {
        assertThat(Form.NOTULEN_POLRI_LENGKAP.fileName(meeting(title), POLICE, Audience.INTERNAL))
                .isEqualTo("tanpa-tanggal_notulen_" + name + ".docx");
    }

    @Test
    void theUsualFormOfAnOfficeGoesWithoutItsVariant() {
        Meeting meeting = meeting("Uji");
        OfficeProfile prison = Documents.profile("Lapas");

        assertThat(Form.usual(DocumentKind.NOTULEN, POLICE)).isEqualTo(Form.NOTULEN_POLRI_LENGKAP);
        assertThat(Form.usual(DocumentKind.NOTULEN, prison)).isEqualTo(Form.NOTULEN_UMUM_LENGKAP);
        assertThat(Form.NOTULEN_UMUM_LENGKAP.fileName(meeting, prison, Audience.INTERNAL))
                .isEqualTo("tanpa-tanggal_notulen_uji.docx");
        assertThat(Form.NOTULEN_UMUM_LENGKAP.fileName(meeting, POLICE, Audience.INTERNAL))
                .isEqualTo("tanpa-tanggal_notulen-umum-lengkap_uji.docx");
        assertThat(Form.NOTULEN_UMUM_RINGKAS.fileName(meeting, prison, Audience.REPORT))
                .isEqualTo("tanpa-tanggal_notulen-umum-ringkas-laporan_uji.docx");
        assertThat(Form.LAPORAN_WA_GIAT.fileName(meeting, POLICE, Audience.REPORT))
                .isEqualTo("tanpa-tanggal_laporan-wa_uji.txt");
    }

    @Test
    void formsAreFoundByTheirNames() {
        assertThat(Form.named(DocumentKind.NOTULEN, "polri")).contains(Form.NOTULEN_POLRI_LENGKAP);
        assertThat(Form.named(DocumentKind.NOTULEN, "polri-lengkap"))
                .contains(Form.NOTULEN_POLRI_LENGKAP);
        assertThat(Form.named(DocumentKind.NOTULEN, "umum-ringkas"))
                .contains(Form.NOTULEN_UMUM_RINGKAS);
        assertThat(Form.named(DocumentKind.NOTULEN, "ringkas")).isEmpty();
        assertThat(Form.named(DocumentKind.NOTULEN, "kosong")).isEmpty();
        assertThat(Form.allOf(DocumentKind.DAFTAR_HADIR))
                .containsExactly(Form.DAFTAR_HADIR_KOSONG, Form.DAFTAR_HADIR_TERISI);
    }

    private static Meeting meeting(String text) {
        return Documents.dossier("Notula: " + text).meeting();
    }
}
