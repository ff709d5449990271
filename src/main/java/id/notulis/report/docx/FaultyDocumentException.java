package id.notulis.report.docx;

import id.notulis.i18n.Message;
import id.notulis.report.template.UnsoundException;
import java.util.List;

/// A document must not be handed out: Word would refuse it or show it wrongly.
public final class FaultyDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> faults;

    FaultyDocumentException(List<Message> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static FaultyDocumentException of(UnsoundException unsound) {
        var fault = new FaultyDocumentException(List.of(unsound.reason()));
        fault.initCause(unsound);
        return fault;
    }

    /// Each fault with its place.
    public List<Message> faults() {
        return faults;
    }
}
