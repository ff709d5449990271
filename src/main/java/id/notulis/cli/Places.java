package id.notulis.cli;

import id.notulis.i18n.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Paths as they are typed.
final class Places {

    private Places() {}

    /// @throws Stop when the system knows no such name
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException _) {
            throw Stop.usage(Message.of("cli.path.impossible", typed));
        }
    }

    /// A file that has to be there.
    ///
    /// @throws Stop when it is not
    static Path file(String typed) {
        Path file = path(typed);
        if (!Files.isRegularFile(file)) {
            throw Stop.usage(Message.of("cli.file.missing", file));
        }
        return file;
    }
}
