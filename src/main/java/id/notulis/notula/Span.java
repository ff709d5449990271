package id.notulis.notula;

/// A part of a line that was understood as something, or should have been.
///
/// @param role as what
/// @param line number of its line, from 1
/// @param from place of its first character in the line as written, from 0
/// @param to the place behind its last one
/// @param shown what it is understood as, short; for a name nobody has, the name as written
/// @param clarity whether it was understood
public record Span(Role role, int line, int from, int to, String shown, Clarity clarity) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// What a part of a line is.
    public enum Role {
        TIME,
        SIGN,
        SPEAKER,
        OWNER,
        DATE,
        POINT,
        AUDIENCE,
        PRIORITY,
        STATUS,
        /// The mark of a topic whose lines are internal.
        CLOSED
    }

    /// Whether what was written means something.
    public enum Clarity {
        CLEAR,
        /// It could mean several.
        AMBIGUOUS,
        /// It means nothing that is known.
        UNKNOWN
    }
}
