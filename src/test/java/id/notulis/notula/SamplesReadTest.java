package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The meetings every new user sees first.
final class SamplesReadTest {

    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenLetterForLetterAsItWasRead(Samples.Sample sample) {
        Reading reading = Minutes.read(sample.text());

        assertThat(reading.refused()).as(Minutes.told(reading).toString()).isFalse();
        assertThat(NotulaWriter.write(reading.dossiers().getFirst())).isEqualTo(sample.text());
    }

    @Test
    void theCoordinationReportsWhatTheSourceLeavesOut() {
        assertThat(Minutes.read(Samples.all().getFirst().text()).findings())
                .extracting(finding -> finding.message().key())
                .containsExactlyInAnyOrder(
                        "notula.gap.time",
                        "notula.gap.place",
                        "notula.gap.host",
                        "notula.gap.chair",
                        "notula.gap.secretary",
                        "notula.gap.number",
                        "notula.gap.actions");
    }

    @Test
    void theAudienceReportsWhatTheSourceLeavesOut() {
        assertThat(Minutes.read(Samples.all().getLast().text()).findings())
                .extracting(finding -> finding.message().key())
                .containsExactlyInAnyOrder(
                        "notula.gap.time",
                        "notula.gap.host",
                        "notula.gap.chair",
                        "notula.gap.secretary",
                        "notula.gap.number",
                        "notula.gap.actions",
                        "notula.gap.points",
                        "notula.agreement.numbers");
    }
}
