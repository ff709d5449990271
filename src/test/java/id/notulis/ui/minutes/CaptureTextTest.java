package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureTextTest {

    private static final Optional<LocalTime> TIME = Optional.of(LocalTime.of(10, 5));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Rapat dibuka;10.05 Rapat dibuka ⏎ ",
                "  @Ani jawab;  10.05 @Ani jawab ⏎ ",
                "9.30 sudah;9.30 sudah ⏎ ",
                "# Topik;# Topik ⏎ ",
                "+ Tarmidi 10.15;+ Tarmidi 10.15 ⏎ ",
                "satu ⏎ dua;satu ⏎ 10.05 dua ⏎ ",
                "satu ⏎ ;satu ⏎  ⏎ "
            })
    void aLineThatWaitsSaysWhenItWasBegun(String typed, String waiting) {
        assertThat(CaptureText.waiting(typed, TIME)).isEqualTo(waiting);
    }

    @Test
    void linesThatWaitAreLinesOfTheirOwn() {
        assertThat(CaptureText.lines("! satu ¶ dua ⏎   ? tiga ¶ empat ⏎ "))
                .isEqualTo("! satu\n& dua\n  ? tiga\n  & empat\n");
    }
}
