package id.notulis.model.numbering;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.OpenNumber;
import java.time.LocalDate;
import java.util.Optional;

/// A line of the register: one number and the document it belongs to.
///
/// @param id identity
/// @param series the series it is counted in
/// @param period the part of the series it is counted in, [NumberSeries#period]
/// @param sequence its place in the series; empty when it is still to be given
/// @param date of the document
/// @param wording the number, all but its sequence
/// @param state what became of it
/// @param reason why it was cancelled; blank when that was by undoing, or it is not
/// @param meeting the meeting of the document
/// @param kind of the document
/// @param subject what the document is about, as it was called when the number was reserved
public record RegisteredNumber(
        Id id,
        Id series,
        int period,
        Optional<Integer> sequence,
        LocalDate date,
        NumberPattern wording,
        State state,
        String reason,
        Id meeting,
        DocumentKind kind,
        String subject) {

    /// What becomes of a number.
    public enum State {
        RESERVED,
        /// A document was made with it.
        USED,
        CANCELLED
    }

    public RegisteredNumber {
        if (sequence.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("a sequence is 1 or more");
        }
        if (state != State.CANCELLED && !reason.isBlank()) {
            throw new IllegalArgumentException("a reason is given for cancelling");
        }
        if (state == State.USED && sequence.isEmpty()) {
            throw new IllegalArgumentException("a number that was not given cannot be used");
        }
    }

    /// The number as it stands on paper; with blanks to write on when it is still to be given.
    public String printed() {
        return sequence.map(wording::printed).orElseGet(() -> wording.printed(OpenNumber.GAP));
    }

    /// Whether a document bears it.
    public boolean stands() {
        return state != State.CANCELLED;
    }

    /// Whether it waits for the document that will bear it.
    public boolean canBeUsed() {
        return state == State.RESERVED && sequence.isPresent();
    }

    public RegisteredNumber filled(int given) {
        return with(Optional.of(given), state, reason);
    }

    public RegisteredNumber used() {
        return with(sequence, State.USED, "");
    }

    public RegisteredNumber cancelled(String why) {
        return with(sequence, State.CANCELLED, why);
    }

    /// What is left of it in the register when the step that gave it is undone.
    public RegisteredNumber withdrawn() {
        return cancelled("");
    }

    /// Whether it was cancelled by undoing.
    public boolean isWithdrawn() {
        return state == State.CANCELLED && reason.isBlank();
    }

    private RegisteredNumber with(Optional<Integer> given, State next, String why) {
        return new RegisteredNumber(
                id, series, period, given, date, wording, next, why, meeting, kind, subject);
    }
}
