package id.notulis.work;

import id.notulis.i18n.Message;
import java.util.List;

/// A user's template cannot be used; nothing was written.
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> told;

    TemplateRefused(List<Message> told) {
        super(told.toString());
        this.told = List.copyOf(told);
    }

    /// Every problem with its place.
    public List<Message> told() {
        return told;
    }
}
