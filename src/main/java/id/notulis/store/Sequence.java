package id.notulis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers that keep rows in order, with gaps between them, so that a row put in between, taken out
/// or moved changes few others.
final class Sequence {

    /// Between rows put at the end.
    static final long STEP = 1_000_000;

    /// Behind the row before, for one put in between: whoever puts in one after the other at the
    /// same place finds room a thousand times.
    static final long NEAR = 1_000;

    /// The gaps there are to be at least where rows had to make room.
    private static final long ROOMY = 2 * NEAR;

    private static final long MISSING = Long.MIN_VALUE;

    private Sequence() {}

    /// The numbers for rows in the order wanted. Rows that already stand in the right order among
    /// each other (the most that do) keep the number they have; where a gap is too small for what
    /// comes between, only the nearest neighbours make room.
    ///
    /// @param stored numbers of the rows that have one; may name rows not wanted any more
    /// @param wanted the rows, each once
    static <K> Map<K, Long> arrange(Map<K, Long> stored, List<K> wanted) {
        long[] numbers = new long[wanted.size()];
        Arrays.fill(numbers, MISSING);
        for (int place : longestAscent(stored, wanted)) {
            numbers[place] = stored.getOrDefault(wanted.get(place), 0L);
        }
        fillGaps(numbers);
        Map<K, Long> arranged = HashMap.newHashMap(wanted.size());
        for (int place = 0; place < numbers.length; place++) {
            arranged.put(wanted.get(place), numbers[place]);
        }
        return arranged;
    }

    private static void fillGaps(long[] numbers) {
        int place = 0;
        while (place < numbers.length) {
            if (numbers[place] != MISSING) {
                place++;
                continue;
            }
            int start = place;
            int end = endOfGap(numbers, place);
            long step = apart(numbers, start, end);
            step = end == numbers.length ? step : Math.min(NEAR, step);
            for (int more = 1; step < 1 || (more > 1 && step < ROOMY); more *= 2) {
                start = Math.max(0, start - more);
                end = endOfGap(numbers, Math.min(numbers.length, end + more));
                step = apart(numbers, start, end);
            }
            long number = before(numbers, start);
            for (place = start; place < end; place++) {
                number += step;
                numbers[place] = number;
            }
        }
    }

    private static int endOfGap(long[] numbers, int place) {
        int end = place;
        while (end < numbers.length && numbers[end] == MISSING) {
            end++;
        }
        return end;
    }

    /// How far rows from one place to another can stand apart, between those around them.
    private static long apart(long[] numbers, int start, int end) {
        return end == numbers.length
                ? STEP
                : (numbers[end] - before(numbers, start)) / (end - start + 1);
    }

    private static long before(long[] numbers, int start) {
        return start == 0 ? 0 : numbers[start - 1];
    }

    /// Places in the wanted order whose stored numbers ascend, as many as there can be.
    private static <K> List<Integer> longestAscent(Map<K, Long> stored, List<K> wanted) {
        List<Integer> tails = new ArrayList<>();
        int[] previous = new int[wanted.size()];
        long[] numbers = new long[wanted.size()];
        for (int place = 0; place < wanted.size(); place++) {
            Long number = stored.get(wanted.get(place));
            if (number == null) {
                continue;
            }
            numbers[place] = number;
            int length = firstNotBelow(tails, numbers, number);
            previous[place] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(place);
            } else {
                tails.set(length, place);
            }
        }
        List<Integer> ascent = new ArrayList<>(tails.size());
        for (int place = tails.isEmpty() ? -1 : tails.getLast();
                place >= 0;
                place = previous[place]) {
            ascent.add(place);
        }
        return ascent.reversed();
    }

    private static int firstNotBelow(List<Integer> tails, long[] numbers, long number) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails.get(middle)] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
