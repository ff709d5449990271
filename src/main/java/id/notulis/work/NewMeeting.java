package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
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
        TypedHead typed = TypedHead.read(draft, head);
        if (typed.meeting().isEmpty()) {
            return new Begun(Optional.empty(), typed.told());
        }
        Meeting begun = Newcomers.known(draft, continued(draft, typed.meeting().get()));
        draft.put(begun);
        return new Begun(Optional.of(begun.id()), typed.told());
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
