package id.notulis.store;

import id.notulis.i18n.Message;

/// The book cannot be used as asked, for a reason the user can be told.
public final class BookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// The file is something else.
        NOT_A_BOOK,
        /// A newer program made it; this one would harm it.
        NEWER,
        /// Part of it cannot be read any more.
        DAMAGED,
        /// Somebody else writes to it.
        LOCKED,
        /// The disk does not take or give what is asked: protected, full, no right, name taken.
        UNWRITABLE
    }

    private final Reason reason;
    private final transient Message message;

    BookException(Reason reason, Message message) {
        super(message.toString());
        this.reason = reason;
        this.message = message;
    }

    BookException(Reason reason, Message message, Throwable cause) {
        super(message.toString(), cause);
        this.reason = reason;
        this.message = message;
    }

    public Reason reason() {
        return reason;
    }

    /// What to tell the user. (Not `message`, to be told from [#getMessage].)
    public Message told() {
        return message;
    }
}
