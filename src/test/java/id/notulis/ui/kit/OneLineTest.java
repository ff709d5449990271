package id.notulis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Window;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneLineTest {

    private static final String TITLE = "Koordinasi Kehumasan Lapas Kelas I Madiun";

    @Test
    void whatFitsStaysWhole() {
        OneLine line = laid(TITLE, 2_000);

        assertThat(line.getText()).isEqualTo(TITLE);
        assertThat(line.isShortened()).isFalse();
    }

    @Test
    void whatIsTooLongIsShortenedToItsRoomAndKeepsAllOfIt() {
        OneLine line = laid(TITLE, 120);

        assertThat(line.getText()).endsWith("…").startsWith("Koordinasi");
        assertThat(line.getLayoutBounds().getWidth()).isBetween(100.0, 120.0);
        assertThat(line.whole()).isEqualTo(TITLE);
    }

    @Test
    void itGrowsWithItsRoomAgain() {
        OneLine line = laid(TITLE, 40);

        Window.onWindowThread(() -> lay(line, 2_000));

        assertThat(line.getText()).isEqualTo(TITLE);
    }

    @Test
    void somethingElseIsSaidWhole() {
        OneLine line = laid(TITLE, 40);

        line.say("Anev");

        assertThat(line.getText()).isEqualTo("Anev");
    }

    @Test
    void withoutRoomOnlyTheSignStays() {
        assertThat(laid(TITLE, 0).getText()).isEqualTo("…");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverIsACharacterTornApart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = "👮🏽".repeat(random.nextInt(1, 9)) + "a𝒳".repeat(random.nextInt(1, 30));
        String shown = laid(text, random.nextInt(0, 300)).getText();

        assertThat(shown.codePoints().filter(it -> it >= 0xD800 && it <= 0xDFFF).count())
                .as("seed %s: %s", seed, shown)
                .isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    private static OneLine laid(String text, double width) {
        return Window.onWindowThread(
                () -> {
                    OneLine line = new OneLine();
                    line.say(text);
                    return lay(line, width);
                });
    }

    private static OneLine lay(OneLine line, double width) {
        line.lay(0, 0, width);
        return line;
    }
}
