package id.notulis.work.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.Captured;
import id.notulis.notula.ComingsAndGoings;
import id.notulis.work.Draft;
import id.notulis.work.Edit;
import java.util.List;
import java.util.Optional;

/// Puts what was edited in the place of a line; its identity and its answers stay.
///
/// @param scribe knows the people of the meeting; one for another state of it is good enough
/// @param entry the line
/// @param text the whole of it as it is to be
public record RewriteEntry(Scribe scribe, Id entry, String text) implements Edit<Entered> {

    /// @throws NoSuchMeeting when the book has the meeting no more
    @Override
    public Entered apply(Draft draft) {
        Scribe here = scribe.at(draft);
        Dossier dossier = here.dossier();
        Meeting before = dossier.meeting();
        Lines lines = new Lines(before.topics());
        Optional<Entry> stood = lines.entry(entry);
        if (stood.isEmpty()) {
            return new Entered(dossier, Captured.nothing());
        }
        Captured captured = here.reread(text, stood.get(), draft::newId);
        if (before.status() == MeetingStatus.FINAL) {
            return new Entered(dossier, captured.refusedFor(Message.of("meeting.final")));
        }
        if (captured.refused()) {
            return new Entered(dossier, captured);
        }
        Entry edited = captured.added().getFirst();
        if (lines.isReply(entry) && !Lines.mayReply(edited)) {
            return new Entered(dossier, captured.refusedFor(Message.of("notula.edit.reply")));
        }
        List<Topic> topics = lines.with(entry, _ -> edited).topics();
        Meeting after =
                before.withBody(
                        topics,
                        ComingsAndGoings.following(before, topics),
                        captured.agreements().stream().map(Agreement::id).toList());
        draft.put(after);
        return new Entered(new Dossier(after, captured.agreements()), captured);
    }
}
