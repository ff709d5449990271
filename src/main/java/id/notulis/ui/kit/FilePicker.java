package id.notulis.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files. Empty answers mean that the user thought better of it.
public interface FilePicker {

    /// @param title what it is for
    /// @param kind what the files are called, "Foto"
    /// @param patterns `*.jpg`; none for any
    Optional<Path> open(String title, String kind, List<String> patterns);

    List<Path> openSeveral(String title, String kind, List<String> patterns);

    /// @param proposal a file name
    Optional<Path> save(String title, String proposal, String kind, List<String> patterns);

    Optional<Path> folder(String title);
}
