package id.notulis.store;

import id.notulis.model.meeting.Meeting;
import java.util.List;

/// The lists of free text a meeting has.
enum PassageKind {
    BASIS,
    OPENING,
    CLOSING,
    COPY,
    UNKNOWN_LINE;

    List<String> of(Meeting meeting) {
        return switch (this) {
            case BASIS -> meeting.bases();
            case OPENING -> meeting.opening();
            case CLOSING -> meeting.closing();
            case COPY -> meeting.copies();
            case UNKNOWN_LINE -> meeting.unknownLines();
        };
    }
}
