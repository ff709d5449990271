package id.notulis.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What some work took on its thread, in nanoseconds.
///
/// @param processor of the thread's own: its work
/// @param clock with whatever held it up: collecting what it left, compiling, painting, another
///   program, a host that gave the processor to another machine
record Spent(long processor, long clock) {

    static final Spent NOTHING = new Spent(0, 0);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Spent on(Runnable work) {
        long processor = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        return new Spent(THREADS.getCurrentThreadCpuTime() - processor, end - start);
    }

    Spent and(Spent other) {
        return new Spent(processor + other.processor, clock + other.clock);
    }

    /// Of the same work done again and again.
    static final class Times {

        final Percentiles processor = new Percentiles();
        final Percentiles clock = new Percentiles();

        void add(Spent spent) {
            processor.add(spent.processor);
            clock.add(spent.clock);
        }
    }
}
