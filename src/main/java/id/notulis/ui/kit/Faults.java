package id.notulis.ui.kit;

import java.nio.file.Path;

/// Keeps what nobody foresaw, for whoever is to mend it.
public interface Faults {

    Note record(Throwable fault);

    /// @param code short, the same for the same fault
    /// @param file the log it stands in
    record Note(String code, Path file) {}
}
