package id.notulis.work;

import id.notulis.i18n.Message;
import java.util.Set;

/// What came of undoing or redoing.
public sealed interface Undone {

    /// The step was taken back or taken again.
    record Done(Op op, Set<Subject> changed) implements Undone {

        public Done {
            changed = Set.copyOf(changed);
        }
    }

    /// There was no step.
    record Nothing() implements Undone {}

    /// The book no longer has what the step left there: nothing was changed, and the history before
    /// it is gone, as it led to a state that is no more. Or documents were made from it: nothing
    /// was changed, and the step stays.
    record Refused(Op op, Message why) implements Undone {}
}
