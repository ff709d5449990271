package id.notulis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SamplesTest {

    @Test
    void shipsTheTwoMeetings() {
        assertThat(Samples.all())
                .extracting(Samples.Sample::file)
                .containsExactly(
                        "2023-12-04-koordinasi-lapas.notula.txt",
                        "2025-06-04-audiensi-senkom.notula.txt");
        assertThat(Samples.all())
                .allSatisfy(
                        sample -> assertThat(sample.text()).startsWith("Notula: ").endsWith("\n"));
    }
}
