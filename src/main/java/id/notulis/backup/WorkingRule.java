package id.notulis.backup;

import java.time.Duration;
import java.time.Instant;

/// Whether to copy a book in the midst of work: when something of the record changed since the last
/// copy, and half an hour has gone by since then.
public final class WorkingRule {

    /// How much work there may be without a copy.
    public static final Duration PERIOD = Duration.ofMinutes(30);

    private WorkingRule() {}

    /// @param changed whether the record changed since the last copy
    /// @param last when that copy was made, or, when there is none, when the book was opened. One
    ///   in the future, left by a clock that was put right, counts as long ago
    public static boolean due(boolean changed, Instant last, Instant now) {
        return changed && (last.isAfter(now) || !last.plus(PERIOD).isAfter(now));
    }
}
