package id.notulis.work;

import id.notulis.i18n.Message;

/// The record does not allow what was asked of it, for a reason the user can be told; nothing was
/// changed.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    /// @param told what stands in the way
    public Refused(Message told) {
        super(told.toString(), null, false, false);
        this.told = told;
    }

    /// What stands in the way, and how to mend it.
    public Message told() {
        return told;
    }
}
