package id.notulis.work;

import id.notulis.model.change.Change;

/// A step of the history. Each is itself only: of two that did the same, one is not the other.
public final class Step {

    private final Op op;
    private final Change change;

    Step(Op op, Change change) {
        this.op = op;
        this.change = change;
    }

    /// What was done.
    public Op op() {
        return op;
    }

    Change change() {
        return change;
    }
}
