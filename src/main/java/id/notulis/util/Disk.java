package id.notulis.util;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// The few things [AtomicFile] asks of a disk, each of which can fail.
interface Disk {

    /// Creates a file for writing.
    ///
    /// @throws FileAlreadyExistsException when there is one of that name
    File create(Path path) throws IOException;

    /// Puts a file in the place of another, or of none, in one step.
    void move(Path from, Path to) throws IOException;

    /// Removes a file; one that is already gone is no error.
    void delete(Path path) throws IOException;

    /// A file open for writing.
    abstract class File extends OutputStream {

        /// Returns when everything written so far would survive a power cut.
        abstract void force() throws IOException;
    }
}
