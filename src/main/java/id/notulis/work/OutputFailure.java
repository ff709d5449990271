package id.notulis.work;

import id.notulis.i18n.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// A file could not be written. What was there before is there still, and nothing half-written is
/// left.
public final class OutputFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    private OutputFailure(Message told, IOException cause) {
        super(told.toString(), cause);
        this.told = told;
    }

    static OutputFailure of(Path path, IOException cause) {
        return new OutputFailure(Message.of("export.unwritable", path), cause);
    }

    /// A file is there already.
    static OutputFailure taken(Path path) {
        return taken(path, Message.of("export.taken", path));
    }

    /// A file is there already, and this is what can be done about it.
    static OutputFailure taken(Path path, Message told) {
        return new OutputFailure(told, new FileAlreadyExistsException(path.toString()));
    }

    /// What to tell the user.
    public Message told() {
        return told;
    }
}
