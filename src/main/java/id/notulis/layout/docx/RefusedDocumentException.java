package id.notulis.layout.docx;

import id.notulis.i18n.Message;

/// A file that is no Word document we can lay out: damaged, locked, or too large.
public final class RefusedDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public RefusedDocumentException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /// What is wrong, and how to mend it.
    public Message reason() {
        return reason;
    }
}
