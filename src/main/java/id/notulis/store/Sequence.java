package id.notulis.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers that keep rows in order, with gaps between them, so that a row put in between, taken out
/// or moved changes few others.
final class Sequence {

    static final long STEP = 1000;

    private Sequence() {}

    /// The numbers for rows in the order wanted. Rows that already stand in the right order among
    /// each other (the most that do) keep the number they have, as far as gaps allow.
    ///
    /// @param stored numbers of the rows that have one; may name rows not wanted any more
    /// @param wanted the rows, each once
    static <K> Map<K, Long> arrange(Map<K, Long> stored, List<K> wanted) {
        long[] numbers = new long[wanted.size()];
        Arrays.fill(numbers, Long.MIN_VALUE);
        for (int place : longestAscent(stored, wanted)) {
            numbers[place] = stored.getOrDefault(wanted.get(place), 0L);
        }
        if (!fillGaps(numbers)) {
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = (place + 1) * STEP;
            }
        }
        Map<K, Long> arranged = HashMap.newHashMap(wanted.size());
        for (int place = 0; place < numbers.length; place++) {
            arranged.put(wanted.get(place), numbers[place]);
        }
        return arranged;
    }

    /// Puts numbers where there are none, evenly between their neighbours.
    ///
    /// @return whether there was room
    private static boolean fillGaps(long[] numbers) {
        int place = 0;
        long before = 0;
        while (place < numbers.length) {
            if (numbers[place] != Long.MIN_VALUE) {
                before = numbers[place++];
                continue;
            }
            int end = place;
            while (end < numbers.length && numbers[end] == Long.MIN_VALUE) {
                end++;
            }
            int missing = end - place;
            long after = end < numbers.length ? numbers[end] : before + STEP * (missing + 1);
            long step = (after - before) / (missing + 1);
            if (step < 1) {
                return false;
            }
            for (int filled = 1; place < end; place++, filled++) {
                numbers[place] = before + step * filled;
            }
            before = numbers[end - 1];
        }
        return true;
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
