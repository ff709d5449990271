package id.notulis.testkit;

import id.notulis.work.Access;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a program that is killed at this moment leaves behind. Between checkpoints the log of a
/// book only grows, so that a copy of its files as they are is just that.
public final class DeadBook {

    private DeadBook() {}

    /// Opens what lies on the disk of a book that is open elsewhere and goes on there.
    ///
    /// @param folder the folder of the book
    /// @param to a folder that is not there yet
    public static Workspace of(Path folder, Path to) {
        try {
            Files.createDirectory(to);
            for (String suffix : List.of("", "-wal")) {
                Path file = TempBook.path(folder).resolveSibling("buku.notulis" + suffix);
                if (Files.exists(file)) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TempBook.open(to, Access.WRITE);
    }
}
