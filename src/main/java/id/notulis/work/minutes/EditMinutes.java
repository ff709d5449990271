package id.notulis.work.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.ComingsAndGoings;
import id.notulis.work.Draft;
import id.notulis.work.Edit;
import java.util.List;

/// Carries out a step on the body of a meeting. Final minutes are left alone.
///
/// @param meeting the meeting
/// @param step what is done
public record EditMinutes(Id meeting, MinutesStep step) implements Edit<Dossier> {

    /// @return the meeting afterwards
    /// @throws NoSuchMeeting when the book has it no more
    @Override
    public Dossier apply(Draft draft) {
        Meeting before = draft.meeting(meeting).orElseThrow(NoSuchMeeting::new);
        boolean open = before.status() != MeetingStatus.FINAL;
        List<Topic> topics = open ? step.apply(before.topics(), draft::newId) : before.topics();
        if (!topics.equals(before.topics())) {
            draft.put(
                    before.withBody(
                            topics,
                            ComingsAndGoings.following(before, topics),
                            before.agreements()));
        }
        return draft.dossier(meeting).orElseThrow();
    }
}
