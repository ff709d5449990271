package id.notulis.report.docx;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Collects faults with their places, no more than anybody would read.
final class Faults {

    private static final int MOST = 50;

    private final List<Message> found = new ArrayList<>();

    void add(Message place, String key, Object... args) {
        if (found.size() < MOST) {
            found.add(Message.of("docx.fault", place, Message.of(key, args)));
        }
    }

    List<Message> list() {
        return List.copyOf(found);
    }

    void throwIfAny() throws FaultyDocumentException {
        if (!found.isEmpty()) {
            throw new FaultyDocumentException(found);
        }
    }
}
