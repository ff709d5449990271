package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins the minutes of a meeting. With the name of a series, the last meeting of that series
/// hands on its agenda, its participants and its agreements as far as that is asked for.
///
/// @param head what was typed, by field; only the title must be there
/// @param agenda whether the agenda of the last meeting of the series comes along
/// @param participants whether its participants do
public record NewMeeting(Map<HeadField, String> head, boolean agenda, boolean participants)
        implements Edit<NewMeeting.Begun> {

    public NewMeeting {
        head = Map.copyOf(head);
    }

    /// What came of it.
    ///
    /// @param meeting the new meeting; nothing when something typed was refused
    /// @param told by field, what is wrong or doubtful
    public record Begun(Optional<Id> meeting, Map<HeadField, List<Message>> told) {

        public Begun {
            told = Map.copyOf(told);
        }
    }

    @Override
    public Begun apply(Draft draft) {
        Map<HeadField, List<Message>> told = new EnumMap<>(HeadField.class);
        String title = HeadReader.plain(head.getOrDefault(HeadField.TITLE, ""));
        boolean refused = title.isEmpty();
        if (refused) {
            told.put(HeadField.TITLE, List.of(Message.of("meeting.title.blank")));
        }
        Meeting meeting = Meeting.titled(draft.newId(), refused ? "?" : title);
        List<HeadField> fields = new ArrayList<>(head.keySet());
        fields.remove(HeadField.TITLE);
        fields.sort(null);
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(meeting), draft::newId, meeting);
        for (HeadField field : fields) {
            Typed<Meeting> typed =
                    new TypeHead(meeting.id(), field, head.getOrDefault(field, ""))
                            .typed(meeting, reader);
            if (!typed.told().isEmpty()) {
                told.put(field, typed.told());
            }
            refused |= typed.value().isEmpty();
            meeting = typed.value().orElse(meeting);
        }
        if (refused) {
            return new Begun(Optional.empty(), told);
        }
        Meeting begun = Newcomers.known(draft, continued(draft, meeting));
        draft.put(begun);
        return new Begun(Optional.of(begun.id()), told);
    }

    private Meeting continued(Draft draft, Meeting meeting) {
        Optional<Meeting> last =
                meeting.series().isBlank()
                        ? Optional.empty()
                        : draft.lastOfSeries(meeting.series()).flatMap(draft::meeting);
        if (last.isEmpty()) {
            return meeting;
        }
        Precedent precedent = new Precedent(last.get());
        MeetingParts parts = MeetingParts.of(meeting).agreements(last.get().agreements());
        if (agenda) {
            parts.topics(precedent.agenda(draft::newId));
        }
        if (participants) {
            parts.delegations(precedent.participants(Since.of(draft, last.get(), meeting)));
        }
        return parts.toMeeting();
    }
}
