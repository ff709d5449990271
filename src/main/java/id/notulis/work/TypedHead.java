package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The head of a meeting that is yet to be, as it was typed field by field.
///
/// @param meeting with all that was typed, not yet met with the book; nothing when some of it was
///   refused
/// @param told by field, what is wrong or doubtful
record TypedHead(Optional<Meeting> meeting, Map<HeadField, List<Message>> told) {

    TypedHead {
        told = Map.copyOf(told);
    }

    /// Reads what was typed; without a title there is no meeting.
    static TypedHead read(Draft draft, Map<HeadField, String> head) {
        Map<HeadField, String> typed = new EnumMap<>(HeadField.class);
        typed.put(HeadField.TITLE, "");
        typed.putAll(head);
        Map<HeadField, List<Message>> told = new EnumMap<>(HeadField.class);
        Meeting meeting = Meeting.titled(draft.newId(), "?");
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(meeting), draft::newId, meeting);
        boolean refused = false;
        for (Map.Entry<HeadField, String> one : typed.entrySet()) {
            Typed<Meeting> read =
                    new TypeHead(meeting.id(), one.getKey(), one.getValue()).typed(meeting, reader);
            if (!read.told().isEmpty()) {
                told.put(one.getKey(), read.told());
            }
            refused |= read.value().isEmpty();
            meeting = read.value().orElse(meeting);
        }
        return new TypedHead(refused ? Optional.empty() : Optional.of(meeting), told);
    }
}
