package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.store.Records;
import java.util.Optional;

/// A line of the number register while steps are taken, taken back and taken again.
///
/// The register stands outside undo: a sequence may be on paper already. A step that gave one is
/// undone by withdrawing it, so that it is never given to another document; taking the step again
/// gives it back to its own.
record RegisterLine(Records records, Id id) {

    private Optional<RegisteredNumber> now() {
        return records.numbers().register().numbers().stream()
                .filter(number -> number.id().equals(id))
                .findFirst();
    }

    /// Whether the register has what a step begins with.
    boolean standsAt(Optional<RegisteredNumber> before) {
        Optional<RegisteredNumber> now = now();
        return now.equals(before) || now.filter(RegisteredNumber::isWithdrawn).isPresent();
    }

    /// Puts what a step leads to; what would free a sequence withdraws it.
    void put(Optional<RegisteredNumber> after) {
        Optional<RegisteredNumber> now = now();
        Optional<Integer> given = now.flatMap(RegisteredNumber::sequence);
        boolean keepsSequence =
                given.isEmpty() || given.equals(after.flatMap(RegisteredNumber::sequence));
        if (after.isPresent() && keepsSequence) {
            records.numbers().save(after.get());
        } else {
            now.map(RegisteredNumber::withdrawn).ifPresent(records.numbers()::save);
        }
    }
}
