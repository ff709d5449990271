package id.notulis.report.template;

import id.notulis.i18n.Message;

/// Bytes that are no package, or a part that is no XML this program accepts.
public final class UnsoundException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnsoundException(String key, Object... args) {
        super(key);
        this.reason = Message.of(key, args);
    }

    /// What is wrong, without the place.
    public Message reason() {
        return reason;
    }
}
