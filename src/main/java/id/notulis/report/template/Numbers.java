package id.notulis.report.template;

import java.util.List;

/// The numberings of one document: those of the template, and a fresh one each time a list begins
/// anew.
final class Numbers {

    private static final int MOST_ADDED = 16 << 20;

    private final List<Restart> restarts;
    private final int[] current;
    private final boolean[] begun;
    private final Utf8Buffer added = new Utf8Buffer(256, MOST_ADDED);
    private int last;

    /// @param last the highest id of a numbering in the template
    Numbers(List<Restart> restarts, int last) {
        this.restarts = restarts;
        this.last = last;
        this.current = new int[restarts.size()];
        this.begun = new boolean[restarts.size()];
        for (int i = 0; i < current.length; i++) {
            current[i] = restarts.get(i).number();
        }
    }

    int current(int restart) {
        return current[restart];
    }

    /// The first time nothing has been counted yet and the template's own numbering serves.
    void restart(int restart) {
        if (begun[restart]) {
            current[restart] = ++last;
            added.ascii("<w:num w:numId=\"");
            added.number(last);
            restarts.get(restart).finish(added);
        }
        begun[restart] = true;
    }

    /// Writes the fresh ones as they stand among the numberings.
    void copyTo(Utf8Buffer out) {
        out.put(added.bytes(), 0, added.length());
    }
}
