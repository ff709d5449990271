package id.notulis.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleNormaliserTest {

    private static final TitleNormaliser BACK =
            new TitleNormaliser(
                    List.of("S.I.K.", "S.H.", "M.H.", "M.Si.", "S.E.", "S.Sos.", "S.Pd.", "M.Pd."));
    private static final TitleNormaliser FRONT =
            new TitleNormaliser(List.of("Prof.", "Dr.", "dr.", "Drs.", "H.", "K.H."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIK | S.I.K.",
                "S.IK | S.I.K.",
                "S. IK. | S.I.K.",
                "SH | S.H.",
                "MSi | M.Si.",
                "M. Si | M.Si.",
                "SE | S.E.",
                "SSos | S.Sos.",
                "SPd | S.Pd.",
                "S. Pd. | S.Pd.",
                "SIK., MH. | S.I.K., M.H.",
                "S. IK., M. Si | S.I.K., M.Si.",
                "SH, MH | S.H., M.H.",
                "SH MH | S.H., M.H.",
                "SH,MH, | S.H., M.H.",
                "S.H., CPHR, mh | S.H., CPHR, M.H.",
            })
    void suggestsTheSpellingOfTheStyleGuide(String raw, String suggestion) {
        assertThat(BACK.behind(raw)).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"S.I.K., M.H.", "S.Pd.", "CPHR", "", " ", ",", "S.H., Panglima Tertinggi"})
    void saysNothingWhenNothingShouldChange(String raw) {
        assertThat(BACK.behind(raw)).isEmpty();
    }

    @Test
    void aPartItDoesNotKnowStaysWhole() {
        assertThat(BACK.behind("SH Ahli Utama, SE")).contains("SH Ahli Utama, S.E.");
    }

    @Test
    void tellsADoctorFromAPhysician() {
        assertThat(FRONT.before("Dr")).contains("Dr.");
        assertThat(FRONT.before("dr")).contains("dr.");
        assertThat(FRONT.before("DR.")).contains("Dr.");
        assertThat(FRONT.before("dr.")).isEmpty();
    }

    @Test
    void separatesFrontTitlesByBlanks() {
        assertThat(FRONT.before("Prof Dr H")).contains("Prof. Dr. H.");
        assertThat(FRONT.before("KH")).contains("K.H.");
        assertThat(FRONT.before("Prof. Dr.")).isEmpty();
    }
}
