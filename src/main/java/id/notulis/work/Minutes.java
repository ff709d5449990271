package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.notula.Typed;
import java.util.Optional;
import java.util.function.Function;

/// The minutes a verb works on: as they are in the draft of the book, not as somebody saw them on
/// the screen. Final minutes are left alone.
final class Minutes {

    private Minutes() {}

    /// Changes a meeting, unless what was typed is refused.
    static Typed<Meeting> change(Draft draft, Id id, Function<Meeting, Typed<Meeting>> work) {
        Optional<Meeting> found = draft.meeting(id);
        if (found.isEmpty()) {
            return Typed.refused(Message.of("meeting.gone"));
        }
        if (found.get().status() == MeetingStatus.FINAL) {
            return Typed.refused(Message.of("meeting.final"));
        }
        Typed<Meeting> changed = work.apply(found.get());
        changed.value().ifPresent(draft::put);
        return changed;
    }
}
