package id.notulis.work;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/// Time that goes on only when it is told to.
public final class HandTimer implements Autosave.Timer {

    private final Queue<Call> calls =
            new PriorityQueue<>(Comparator.comparing(Call::at).thenComparingInt(Call::number));
    private Duration now = Duration.ofHours(7);
    private int number;

    private record Call(Duration at, int number, Runnable what) {}

    @Override
    public Duration elapsed() {
        return now;
    }

    @Override
    public void after(Duration delay, Runnable call) {
        calls.add(new Call(now.plus(delay), number++, call));
    }

    /// Lets time pass, and calls whoever asked for it meanwhile.
    public void pass(long milliseconds) {
        Duration until = now.plusMillis(milliseconds);
        while (!calls.isEmpty() && calls.peek().at().compareTo(until) <= 0) {
            Call call = calls.remove();
            now = call.at().compareTo(now) > 0 ? call.at() : now;
            call.what().run();
        }
        now = until;
    }
}
