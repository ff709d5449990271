package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceTest {

    @Test
    void numbersANewListInSteps() {
        assertThat(Sequence.arrange(Map.of(), List.of("a", "b")))
                .isEqualTo(Map.of("a", 1000L, "b", 2000L));
    }

    @Test
    void leavesTheOthersAloneWhenOneIsPutInTakenOutOrMoved() {
        Map<String, Long> stored = Map.of("a", 1000L, "b", 2000L, "c", 3000L);

        assertThat(Sequence.arrange(stored, List.of("a", "x", "b", "c", "y")))
                .isEqualTo(Map.of("a", 1000L, "x", 1500L, "b", 2000L, "c", 3000L, "y", 4000L));
        assertThat(Sequence.arrange(stored, List.of("a", "c")))
                .isEqualTo(Map.of("a", 1000L, "c", 3000L));
        assertThat(Sequence.arrange(stored, List.of("c", "a", "b")))
                .isEqualTo(Map.of("c", 500L, "a", 1000L, "b", 2000L));
    }

    @Test
    void numbersAnewWhenThereIsNoRoom() {
        assertThat(Sequence.arrange(Map.of("a", 1L, "b", 2L), List.of("a", "x", "b")))
                .isEqualTo(Map.of("a", 1000L, "x", 2000L, "b", 3000L));
    }

    @Test
    void ascendsThroughAnyChanges() {
        Random random = new Random(1);
        List<Integer> order = new ArrayList<>();
        Map<Integer, Long> stored = new HashMap<>();
        for (int step = 0; step < 2000; step++) {
            switch (random.nextInt(10)) {
                case 0 -> Collections.shuffle(order, random);
                case 1, 2 -> {
                    if (!order.isEmpty()) {
                        order.subList(random.nextInt(order.size()), order.size()).removeFirst();
                    }
                }
                case 3 -> order.addFirst(step);
                default -> order.add(random.nextInt(order.size() + 1), step);
            }
            stored = Sequence.arrange(stored, order);
            List<Long> numbers = order.stream().map(stored::get).toList();
            assertThat(numbers).as("step %d", step).isSorted().doesNotHaveDuplicates();
            assertThat(stored).hasSameSizeAs(order);
        }
    }
}
