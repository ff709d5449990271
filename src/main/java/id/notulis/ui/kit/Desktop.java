package id.notulis.ui.kit;

import java.nio.file.Path;

/// What lies outside the window.
public interface Desktop {

    /// Opens a file in the program the system has for it, a folder in the system's own.
    void open(Path path);

    /// The same, told when the system has nothing to open it with.
    ///
    /// @param refused called then, on the window's thread; where the system tells of it by itself
    ///   perhaps never
    void open(Path path, Runnable refused);

    /// The printers of this machine.
    Printers printers();

    /// Puts a text on the clipboard.
    void copy(String text);

    /// The text on the clipboard; blank when there is none.
    String pasted();
}
