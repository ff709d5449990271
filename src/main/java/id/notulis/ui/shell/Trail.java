package id.notulis.ui.shell;

import id.notulis.ui.kit.Destination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where one was, for back and forward.
final class Trail {

    private static final int LONGEST = 100;

    private final Deque<Destination> before = new ArrayDeque<>();
    private final Deque<Destination> after = new ArrayDeque<>();
    private Optional<Destination> current = Optional.empty();

    Optional<Destination> current() {
        return current;
    }

    /// A step to somewhere new: what lay ahead is no longer there.
    void go(Destination destination) {
        if (current.equals(Optional.of(destination))) {
            return;
        }
        current.ifPresent(before::push);
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        after.clear();
        current = Optional.of(destination);
    }

    /// Where one is, said more exactly. Whoever was just there does not come back to it twice.
    void settle(Destination destination) {
        if (current.equals(Optional.of(Destination.of(destination.place())))) {
            current = Optional.of(destination);
            if (current.equals(Optional.ofNullable(before.peek()))) {
                before.pop();
            }
        }
    }

    Optional<Destination> back() {
        return step(before, after);
    }

    Optional<Destination> forward() {
        return step(after, before);
    }

    private Optional<Destination> step(Deque<Destination> from, Deque<Destination> to) {
        Optional<Destination> next = Optional.ofNullable(from.poll());
        if (next.isPresent()) {
            current.ifPresent(to::push);
            current = next;
        }
        return next;
    }
}
