package id.notulis.backup;

import java.util.OptionalLong;

/// Whether to copy a book when it is closed: only when something of the record changed that no
/// verified copy has.
public final class ClosingRule {

    private ClosingRule() {}

    /// @param changed whether the record changed since the book was opened
    /// @param lastRecordChange number of the last commit that changed the record
    /// @param newestCopy number of the last commit in the newest verified copy, if there is one.
    ///   Not enough by itself: a book that was restored counts up again from an older number
    public static boolean due(boolean changed, long lastRecordChange, OptionalLong newestCopy) {
        return changed || newestCopy.isEmpty() || newestCopy.getAsLong() < lastRecordChange;
    }
}
