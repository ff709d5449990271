package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.ooxml.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a meeting is called, within a sentence and above it.
final class OccasionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rapat            | Evaluasi kerja sama           | Rapat Evaluasi kerja sama
                    Audiensi         | Audiensi Senkom               | Audiensi Senkom
                    Rapat koordinasi | Rapat pengamanan Suroan       | Rapat pengamanan Suroan
                    Rapat koordinasi | Koordinasi lintas sektor      | Rapat Koordinasi lintas sektor
                    Rapat koordinasi | Rakor lintas sektor           | Rakor lintas sektor
                    Rapat koordinasi | Pengamanan Suroan.            | Rapat koordinasi Pengamanan Suroan
                    Rapat            | Kunjungan Sari Dewi, S.I.K.   | Rapat Kunjungan Sari Dewi, S.I.K.
                    ''               | Apel                          | kegiatan Apel
                    """)
    void kindAndSubjectAreSaidOnce(String kind, String title, String name) {
        Dossier dossier = Documents.dossier("Notula: " + title + "\nJenis: " + kind + "\n");

        assertThat(new Occasion(dossier.meeting()).name()).isEqualTo(name);
    }

    @Test
    void aTitleThatStandsAloneHasNoFullStop() {
        Dossier dossier =
                Documents.dossier(
                        """
                        Notula: Rapat pengamanan Suroan.
                        # Rencana pengamanan.
                        Personel disiapkan
                        # Paparan Sari Dewi, S.I.K.
                        Situasi aman
                        """);
        Sources sources = Documents.sources(dossier, Audience.INTERNAL);

        assertThat(
                        String.join(
                                "\n",
                                DocumentText.of(
                                        Documents.docx(Form.NOTULEN_POLRI_LENGKAP, sources))))
                .contains(
                        "Rapat pengamanan Suroan\n", "Rencana pengamanan\n", "Sari Dewi, S.I.K.\n")
                .doesNotContain("Suroan.", "a. Rencana pengamanan.\n      1)");
    }
}
