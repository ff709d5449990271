package id.notulis.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The steps that can be taken back, and those that were.
final class History {

    /// As many steps as anybody goes back; each holds what it changed.
    private static final int LONGEST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// A new step: what was taken back before it can no longer be taken again.
    void add(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > LONGEST) {
            done.removeLast();
        }
    }

    Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void stepBack() {
        undone.push(done.pop());
    }

    void stepForward() {
        done.push(undone.pop());
    }

    /// Lets go of the last step without taking it back.
    void forgetLast() {
        done.pop();
    }

    /// Goes on with the steps of another, whose record is the same.
    void continueWith(History other) {
        done.addAll(other.done);
        undone.addAll(other.undone);
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
