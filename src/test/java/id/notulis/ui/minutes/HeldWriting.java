package id.notulis.ui.minutes;

import id.notulis.testkit.Window;
import id.notulis.ui.kit.Threads;
import id.notulis.work.HandTimer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Writes at once until it is told to wait, as a disk that is slow at times.
final class HeldWriting implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /// What a window is to work with.
    Threads threads() {
        return new Threads(this, Runnable::run, Runnable::run, new HandTimer());
    }

    /// From now on nothing is written.
    void hold() {
        held = true;
    }

    /// Writes all that waits, and then waits again.
    void write(Window window) {
        window.act(
                () -> {
                    while (!waiting.isEmpty()) {
                        waiting.remove().run();
                    }
                });
    }

    @Override
    public void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
