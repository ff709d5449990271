package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a meeting is called within a sentence.
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
}
