package id.notulis.cli;

import java.nio.file.Path;

/// Where a fault of the program is written down, so that the user need not see it.
public interface FaultLog {

    /// Writes the fault with its stack trace.
    Note record(Throwable fault);

    /// What the user is told instead.
    ///
    /// @param code the same for the same fault
    /// @param file where the whole stands
    record Note(String code, Path file) {}
}
