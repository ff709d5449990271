package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import java.time.Instant;

/// Whether everything that was done is on the disk.
public sealed interface Saving {

    /// All of it.
    ///
    /// @param at when the last of it got there
    record Saved(Instant at) implements Saving {}

    /// Some of it is on its way.
    ///
    /// @param since when the first of it set out
    record Underway(Instant since) implements Saving {}

    /// The last attempt failed: something typed is in memory only.
    ///
    /// @param why what to tell, and how to mend it
    record Failed(Message why) implements Saving {}
}
