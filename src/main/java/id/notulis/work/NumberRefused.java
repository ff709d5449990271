package id.notulis.work;

import id.notulis.i18n.Message;

/// The number register does not allow what was asked of it; nothing was changed.
public final class NumberRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    NumberRefused(Message told) {
        super(told.toString(), null, false, false);
        this.told = told;
    }

    /// What stands in the way, and how to mend it.
    public Message told() {
        return told;
    }
}
