package id.notulis.ooxml;

import id.notulis.i18n.Message;

/// A file that is no Word document this program reads: damaged, locked, too large, or of another
/// kind.
public final class RefusedPaperException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedPaperException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /// What is wrong with it and how to mend it, as what is said of a file.
    public Message reason() {
        return reason;
    }
}
