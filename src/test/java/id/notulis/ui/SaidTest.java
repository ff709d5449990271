package id.notulis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How old lost text is must be told rightly, or the promise is checked by nobody.
class SaidTest {

    @Test
    void losesNothingWhereTheLastIsKept() {
        assertThat(typing().oldestLost(0, List.of("@Ida a", "Rapat"))).isZero();
    }

    @Test
    void countsFromTheFirstTextThatIsNotKept() {
        assertThat(typing().oldestLost(0, List.of("@Ida"))).isEqualTo(70);
        assertThat(typing().oldestLost(0, List.of())).isEqualTo(100);
    }

    /// The process may be killed after a key was kept and before it was said.
    @Test
    void takesTheKeyAfterTheLastForKeptToo() {
        assertThat(typing().oldestLost(0, List.of("@Ida ad"))).isZero();
    }

    @Test
    void takesNothingElseForIt() {
        assertThat(typing().oldestLost(0, List.of("@Ida ada"))).isEqualTo(100);
        assertThat(typing().oldestLost(0, List.of("@Ida b"))).isEqualTo(100);
        assertThat(typing().oldestLost(0, List.of("@Idad"))).isEqualTo(100);
    }

    @Test
    void leavesOutTheTimeInWhichTheMachineStoodStill() {
        Said said =
                new Said(
                        List.of(
                                "typed 0 workspace-capture a",
                                "typed 10 workspace-capture ab",
                                "beat 5000"));
        assertThat(said.oldestLost(0, List.of("a"))).isEqualTo(5L * WatchedWork.BEAT_MILLISECONDS);
    }

    @Test
    void countsWhatIsBeingEnteredUntilItIsDone() {
        List<String> lines =
                List.of(
                        "typed 0 workspace-capture a",
                        "begins 30",
                        "typed 40 workspace-capture b",
                        "beat 60");
        assertThat(new Said(lines).underway()).isEqualTo(1);
        assertThat(new Said(lines).oldestLost(0, List.of("b"))).isEqualTo(60);
        assertThat(new Said(lines).oldestLost(1, List.of("b"))).isZero();
    }

    private static Said typing() {
        return new Said(
                List.of(
                        "typed 100 workspace-capture @Ida",
                        "typed 130 workspace-capture @Ida ",
                        "typed 160 workspace-capture @Ida a",
                        "beat 200"));
    }
}
