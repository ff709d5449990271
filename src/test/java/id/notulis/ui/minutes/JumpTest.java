package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JumpTest {

    private static final List<String> NAMES =
            List.of("", "Bambang Hari", "Tarmidi", "", "Budi", "Tatang");

    private Instant now = Instant.parse("2025-06-04T03:00:00Z");
    private final Jump jump = new Jump(() -> now);

    @Test
    void lettersTypedTogetherAreOneName() {
        assertThat(jump.to("t", NAMES, 0)).hasValue(2);
        assertThat(jump.to("a", NAMES, 2)).hasValue(2);
        assertThat(jump.to("t", NAMES, 2)).hasValue(5);
        assertThat(jump.underway()).isTrue();
    }

    @Test
    void aLetterAfterAWhileBeginsAnewBehindTheRowThatIsSelected() {
        assertThat(jump.to("b", NAMES, 0)).hasValue(1);
        later();
        assertThat(jump.underway()).isFalse();
        assertThat(jump.to("b", NAMES, 1)).hasValue(4);
        later();
        assertThat(jump.to("b", NAMES, 4)).hasValue(1);
    }

    @Test
    void anyWordOfANameIsFoundAndNothingElse() {
        assertThat(jump.to("h", NAMES, 4)).hasValue(1);
        jump.forget();
        assertThat(jump.to("x", NAMES, 4)).isEmpty();
    }

    private void later() {
        now = now.plus(Jump.TOGETHER).plus(Duration.ofMillis(1));
    }
}
