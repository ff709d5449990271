package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.RowText;
import java.util.Optional;

/// Rows of the attendance list as they are typed.
public final class TypedRows {

    private TypedRows() {}

    /// Somebody's row, to be changed and typed anew by [ChangeRow]; nothing when the meeting is
    /// gone or somebody is not on its list.
    public static Optional<String> of(Snapshot book, Id meeting, Id person) {
        Optional<Meeting> found = book.meeting(meeting);
        return found.flatMap(it -> it.attendance(person))
                .map(row -> RowText.of(found.orElseThrow(), row, new KnownBook(book).toReader()));
    }
}
