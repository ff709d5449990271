package id.notulis.work.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.Captured;
import id.notulis.notula.ComingsAndGoings;
import id.notulis.work.Draft;
import id.notulis.work.Edit;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Enters one or several lines at the end of a topic.
///
/// @param scribe knows the people of the meeting; one for another state of it is good enough
/// @param topic the topic; when the meeting has it no more, or none is named, the last one
/// @param text the lines
/// @param now the time of lines that name none, if they are to have one
public record EnterLines(Scribe scribe, Optional<Id> topic, String text, Optional<LocalTime> now)
        implements Edit<Entered> {

    /// @throws NoSuchMeeting when the book has the meeting no more
    @Override
    public Entered apply(Draft draft) {
        Scribe here = scribe.at(draft);
        Dossier dossier = here.dossier();
        Meeting before = dossier.meeting();
        Captured captured = here.read(text, place(before), now, draft::newId);
        if (before.status() == MeetingStatus.FINAL) {
            return new Entered(dossier, captured.refusedFor(Message.of("meeting.final")));
        }
        if (captured.refused() || captured.topics().isEmpty()) {
            return new Entered(dossier, captured);
        }
        List<Topic> topics = captured.into(before.topics());
        Meeting after =
                before.withBody(
                        topics,
                        ComingsAndGoings.following(before, topics),
                        captured.agreements().stream().map(Agreement::id).toList());
        draft.put(after);
        return new Entered(new Dossier(after, captured.agreements()), captured);
    }

    private Optional<Topic> place(Meeting meeting) {
        List<Topic> topics = meeting.topics();
        return topics.stream()
                .filter(it -> topic.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> topics.isEmpty() ? Optional.empty() : Optional.of(topics.getLast()));
    }
}
