package id.notulis.bench;

import java.util.Arrays;

/// Times of the same work done again and again, in nanoseconds.
final class Percentiles {

    private static final double NANOS = 1_000_000.0;

    private long[] times = new long[1_024];
    private int count;

    void add(long took) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = took;
    }

    /// The time within which so many per cent of them were done, in milliseconds.
    double millis(int percent) {
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(count * percent / 100.0) - 1] / NANOS;
    }
}
