package id.notulis.exchange.people;

import id.notulis.i18n.Message;

/// A file that is no table of texts.
public final class RefusedListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedListException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /// What is wrong with it and how to mend it.
    public Message reason() {
        return reason;
    }
}
