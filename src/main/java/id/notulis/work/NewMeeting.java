package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins the minutes of a meeting. With the name of a series, the last meeting of that series
/// hands on its agenda, its participants and its agreements as far as that is asked for; its agenda
/// only where its class is not above that of the new one, whose papers would tell it.
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
        TypedHead typed = TypedHead.read(draft, head);
        if (typed.meeting().isEmpty()) {
            return new Begun(Optional.empty(), typed.told());
        }
        Meeting bare = typed.meeting().get();
        Optional<Meeting> last =
                bare.series().isBlank()
                        ? Optional.empty()
                        : draft.lastOfSeries(bare.series()).flatMap(draft::meeting);
        Meeting begun =
                Newcomers.known(draft, last.map(it -> continued(draft, bare, it)).orElse(bare));
        draft.put(begun);
        Map<HeadField, List<Message>> told = new EnumMap<>(HeadField.class);
        told.putAll(typed.told());
        last.filter(it -> agenda && isHeldBack(it, begun))
                .ifPresent(it -> tell(told, it.classification()));
        return new Begun(Optional.of(begun.id()), told);
    }

    private static boolean isHeldBack(Meeting last, Meeting begun) {
        Precedent precedent = new Precedent(last);
        return precedent.hasAgenda() && !precedent.mayTell(begun.classification());
    }

    private static void tell(Map<HeadField, List<Message>> told, Classification classification) {
        List<Message> messages = new ArrayList<>(told.getOrDefault(HeadField.SERIES, List.of()));
        messages.add(Message.of("meeting.series.class", classification.word()));
        told.put(HeadField.SERIES, List.copyOf(messages));
    }

    private Meeting continued(Draft draft, Meeting meeting, Meeting last) {
        Precedent precedent = new Precedent(last);
        MeetingParts parts = MeetingParts.of(meeting).agreements(last.agreements());
        if (agenda) {
            parts.topics(precedent.agenda(draft::newId, meeting.classification()));
        }
        if (participants) {
            parts.delegations(precedent.participants(Since.of(draft, last, meeting)));
        }
        return parts.toMeeting();
    }
}
