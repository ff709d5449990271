package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.OpenNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"NOT/  /VI/2025", "NOT/…/VI/2025", "NOT/ … /VI/2025", "NOT/....../VI/2025"})
    void anOpenSequenceKeepsItsPlace(String number) {
        assertThat(Blank.number(number)).isEqualTo("NOT/" + OpenNumber.GAP + "/VI/2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT/2/VI/2025", "W.32.UM.01.01-1473", "B/HUM.6.1.1./2025"})
    void aGivenNumberStaysAsItIs(String number) {
        assertThat(Blank.number(number)).isEqualTo(number);
    }

    @Test
    void nothingIsALineOrAPlace() {
        assertThat(Blank.number("")).isEqualTo(OpenNumber.GAP).hasSize(8);
        assertThat(Blank.orLine(" ")).isEqualTo("…………");
        assertThat(Blank.orLine("Madiun")).isEqualTo("Madiun");
    }
}
