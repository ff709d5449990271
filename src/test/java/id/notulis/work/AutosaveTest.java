package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutosaveTest {

    private final HandTimer timer = new HandTimer();
    private final List<String> kept = new ArrayList<>();
    private final Deque<Autosave.Answer> waiting = new ArrayDeque<>();
    private boolean diskIsWell = true;

    private final Autosave<String> autosave =
            new Autosave<>(
                    timer,
                    (place, text, answer) -> {
                        if (diskIsWell) {
                            kept.add(place + "=" + text);
                        }
                        answer.kept(diskIsWell);
                    });

    @Test
    void keepsWhenTheHandRests() {
        autosave.typed("a", "R");
        timer.pass(399);
        assertThat(kept).isEmpty();
        assertThat(autosave.unkept()).containsExactly(Map.entry("a", "R"));

        timer.pass(1);
        assertThat(kept).containsExactly("a=R");
        assertThat(autosave.unkept()).isEmpty();

        timer.pass(10_000);
        assertThat(kept).hasSize(1);
    }

    @Test
    void keepsWhileTheHandNeverRests() {
        for (int i = 1; i <= 20; i++) {
            autosave.typed("a", "x".repeat(i));
            timer.pass(100);
        }
        assertThat(kept).containsExactly("a=" + "x".repeat(8), "a=" + "x".repeat(16));

        timer.pass(300);
        assertThat(kept).endsWith("a=" + "x".repeat(20));
    }

    @Test
    void eachPlaceHasItsOwnTime() {
        autosave.typed("a", "1");
        timer.pass(300);
        autosave.typed("b", "2");
        timer.pass(100);
        assertThat(kept).containsExactly("a=1");
        timer.pass(300);
        assertThat(kept).containsExactly("a=1", "b=2");
    }

    @Test
    void keepsNothingThatWasEntered() {
        autosave.typed("a", "Rapat dibuka");
        autosave.taken("a");
        autosave.typed("a", "R");
        timer.pass(399);
        assertThat(kept).isEmpty();
        timer.pass(1);
        assertThat(kept).containsExactly("a=R");
    }

    @Test
    void keepsAtOnceWhenAsked() {
        autosave.typed("a", "1");
        autosave.typed("b", "2");
        autosave.flush();
        assertThat(kept).containsExactly("a=1", "b=2");
        timer.pass(1_000);
        assertThat(kept).hasSize(2);
    }

    @Test
    void aRefusedTextStaysAndIsTriedAgain() {
        diskIsWell = false;
        autosave.typed("a", "1");
        timer.pass(5_000);
        assertThat(autosave.unkept()).containsExactly(Map.entry("a", "1"));

        diskIsWell = true;
        timer.pass(5_000);
        assertThat(kept).isEmpty();
        autosave.typed("a", "12");
        timer.pass(800);
        assertThat(kept).containsExactly("a=12");
        assertThat(autosave.unkept()).isEmpty();
    }

    @Test
    void flushTriesAgainWhatWasRefused() {
        diskIsWell = false;
        autosave.typed("a", "1");
        timer.pass(5_000);
        diskIsWell = true;
        autosave.flush();
        assertThat(kept).containsExactly("a=1");
        assertThat(autosave.unkept()).isEmpty();
    }

    /// The disk is slow: answers come late, and while one is awaited somebody goes on typing.
    @Test
    void aTextIsUnkeptUntilTheLastAnswer() {
        Autosave<String> slow = new Autosave<>(timer, (place, text, answer) -> waiting.add(answer));
        slow.typed("a", "1");
        timer.pass(400);
        slow.typed("a", "12");
        timer.pass(400);
        assertThat(waiting).hasSize(2);

        waiting.remove().kept(true);
        assertThat(slow.unkept()).containsExactly(Map.entry("a", "12"));
        waiting.remove().kept(true);
        assertThat(slow.unkept()).isEmpty();
    }

    @Test
    void anOlderRefusalDoesNotMatterOnceTheNewerTextIsKept() {
        Autosave<String> slow = new Autosave<>(timer, (place, text, answer) -> waiting.add(answer));
        slow.typed("a", "1");
        timer.pass(400);
        slow.typed("a", "12");
        timer.pass(400);

        waiting.remove().kept(false);
        waiting.remove().kept(true);
        assertThat(slow.unkept()).isEmpty();
    }

    /// Whatever the rhythm: nothing older than 800 ms is ever only in memory, and at rest
    /// everything is kept.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingOlderThanTheLongestIsAtRisk(long seed) {
        Random random = new Random(seed);
        Map<String, Deque<Map.Entry<Duration, String>>> typed = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            String place = "p" + random.nextInt(3);
            String text = place + ":" + i;
            autosave.typed(place, text);
            typed.computeIfAbsent(place, _ -> new ArrayDeque<>())
                    .add(Map.entry(timer.elapsed(), text));
            timer.pass(random.nextInt(random.nextInt(10) == 0 ? 1_200 : 250));
            typed.forEach((at, texts) -> assertNothingOldIsAtRisk(seed, at, texts));
        }
        timer.pass(400);
        assertThat(autosave.unkept()).as("seed %d", seed).isEmpty();
    }

    private void assertNothingOldIsAtRisk(
            long seed, String place, Deque<Map.Entry<Duration, String>> texts) {
        List<String> typed = texts.stream().map(Map.Entry::getValue).toList();
        int last =
                kept.stream()
                        .filter(it -> it.startsWith(place + "="))
                        .mapToInt(it -> typed.indexOf(it.substring(place.length() + 1)))
                        .max()
                        .orElse(-1);
        texts.stream()
                .skip(last + 1L)
                .forEach(
                        it ->
                                assertThat(timer.elapsed().minus(it.getKey()))
                                        .as("seed %d, %s", seed, it)
                                        .isLessThanOrEqualTo(Autosave.LONGEST));
    }
}
