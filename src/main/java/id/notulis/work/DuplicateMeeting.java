package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.notula.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins a meeting after the model of another: the same head, participants, agreements and agenda.
/// What belongs to that one day stays behind: date, number, opening and closing, photos, and what
/// was said.
///
/// @param model the meeting to be like
public record DuplicateMeeting(Id model) implements Edit<Typed<Id>> {

    @Override
    public Typed<Id> apply(Draft draft) {
        Optional<Meeting> found = draft.meeting(model);
        if (found.isEmpty()) {
            return Typed.refused(Message.of("meeting.gone"));
        }
        Precedent precedent = new Precedent(found.get());
        Meeting like =
                new Rewiring(Map.of(model, draft.newId()))
                        .of(
                                MeetingParts.of(found.get())
                                        .status(MeetingStatus.DRAFT)
                                        .date(Optional.empty())
                                        .number("")
                                        .opening(List.of())
                                        .closing(List.of())
                                        .next(Optional.empty())
                                        .photos(List.of())
                                        .topics(
                                                precedent.agenda(
                                                        draft::newId, found.get().classification()))
                                        .delegations(precedent.participants())
                                        .toMeeting());
        draft.put(like);
        return Typed.understood(like.id());
    }
}
