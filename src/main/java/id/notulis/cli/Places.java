package id.notulis.cli;

import id.notulis.i18n.Message;
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
}
