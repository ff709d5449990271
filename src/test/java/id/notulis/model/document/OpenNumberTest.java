package id.notulis.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNumberTest {

    /// `_` stands for our own gap.
    @ParameterizedTest
    @CsvSource({
        "'', B/12/VI/2025, true",
        "B/_/VI/2025, B/12/VI/2025, true",
        "B/…/VI/2025, B/12/VI/2025, true",
        "B/   /VI/2025, B/12/VI/2025, true",
        "W.32.UM.01.01-_, W.32.UM.01.01-1473, true",
        "B/_/VI/2025, B/12/VII/2025, false",
        "B/_/VI/2025, R/12/VI/2025, false",
        "B/_/VI/2025, B//VI/2025, false",
        "B/_/VI/2025, B/_/VI/2025, false",
        "B/_/VI/2025, '', false",
        "'', '', false",
        "B/12/VI/2025, B/13/VI/2025, false",
        "B/12/VI/2025, B/12/VI/2025, false",
        "B/12/VI/2025, '', false"
    })
    void knowsWhatAnOpenNumberBecame(String open, String number, boolean filledIn) {
        assertThat(OpenNumber.filledIn(gaps(open), gaps(number))).isEqualTo(filledIn);
    }

    private static String gaps(String number) {
        return number.replace("_", OpenNumber.GAP);
    }
}
