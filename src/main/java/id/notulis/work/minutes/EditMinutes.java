package id.notulis.work.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.ComingsAndGoings;
import id.notulis.work.Draft;
import id.notulis.work.Edit;
import id.notulis.work.Refused;
import java.util.List;

/// Carries out a step on the body of a meeting. Final minutes are left alone.
///
/// @param meeting the meeting
/// @param step what is done
public record EditMinutes(Id meeting, MinutesStep step) implements Edit<Dossier> {

    /// @return the meeting afterwards
    /// @throws NoSuchMeeting when the book has it no more
    /// @throws Refused when its minutes are final and the step would change them
    @Override
    public Dossier apply(Draft draft) {
        Meeting before = draft.meeting(meeting).orElseThrow(NoSuchMeeting::new);
        List<Topic> topics = step.apply(before.topics(), draft::newId);
        if (!topics.equals(before.topics())) {
            if (before.status() == MeetingStatus.FINAL) {
                throw new Refused(Message.of("meeting.final"));
            }
            draft.put(
                    before.withBody(
                            topics,
                            ComingsAndGoings.following(before, topics),
                            before.agreements()));
        }
        return draft.dossier(meeting).orElseThrow();
    }
}
