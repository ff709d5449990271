package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SequenceTest {

    @Test
    void numbersANewListInSteps() {
        assertThat(Sequence.arrange(Map.of(), List.of("a", "b")))
                .isEqualTo(Map.of("a", 1_000_000L, "b", 2_000_000L));
    }

    @Test
    void leavesTheOthersAloneWhenOneIsPutInTakenOutOrMoved() {
        Map<String, Long> stored = Map.of("a", 10_000L, "b", 20_000L, "c", 30_000L);

        assertThat(Sequence.arrange(stored, List.of("a", "x", "b", "c", "y")))
                .isEqualTo(
                        Map.of(
                                "a",
                                10_000L,
                                "x",
                                11_000L,
                                "b",
                                20_000L,
                                "c",
                                30_000L,
                                "y",
                                1_030_000L));
        assertThat(Sequence.arrange(stored, List.of("a", "c")))
                .isEqualTo(Map.of("a", 10_000L, "c", 30_000L));
        assertThat(Sequence.arrange(stored, List.of("c", "a", "b")))
                .isEqualTo(Map.of("c", 1_000L, "a", 10_000L, "b", 20_000L));
    }

    @Test
    void onlyNeighboursMakeRoom() {
        Map<String, Long> stored = new HashMap<>();
        List<String> wanted = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            stored.put("r" + row, row * 10_000L + (row >= 50 ? 1 - 10_000L : 0));
            wanted.add("r" + row);
        }
        wanted.add(50, "x");

        Map<String, Long> arranged = Sequence.arrange(stored, wanted);

        assertThat(wanted.stream().map(arranged::get)).isSorted().doesNotHaveDuplicates();
        assertThat(stored.entrySet()).as("moved").filteredOn(moved(arranged)).hasSizeLessThan(4);
    }

    @Test
    void findsRoomForAThousandRowsOneAfterTheOther() {
        Map<Integer, Long> stored = Sequence.arrange(Map.of(), List.of(-1, -2));
        List<Integer> order = new ArrayList<>(List.of(-1, -2));
        for (int row = 0; row < 990; row++) {
            order.add(order.size() - 1, row);
            Map<Integer, Long> arranged = Sequence.arrange(stored, order);
            assertThat(arranged).as("with %d", row).containsAllEntriesOf(stored);
            stored = arranged;
        }
    }

    @Test
    void numbersAllAnewWhenNowhereIsRoom() {
        assertThat(Sequence.arrange(Map.of("a", 1L, "b", 2L), List.of("a", "x", "b")))
                .isEqualTo(Map.of("a", 1_000_000L, "x", 2_000_000L, "b", 3_000_000L));
    }

    private static Predicate<Map.Entry<String, Long>> moved(Map<String, Long> arranged) {
        return row -> !row.getValue().equals(arranged.get(row.getKey()));
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
