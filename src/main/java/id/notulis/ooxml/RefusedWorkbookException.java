package id.notulis.ooxml;

import id.notulis.i18n.Message;

/// A file that is no workbook this program reads: damaged, locked, too large, or of another kind.
public final class RefusedWorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedWorkbookException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /// What is wrong with it and how to mend it.
    public Message reason() {
        return reason;
    }
}
