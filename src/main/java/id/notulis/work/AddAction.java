package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds an action at the end of minutes that are not final, as [Op#ADD_LINE].
///
/// @param meeting which
/// @param text what is to be done
/// @param owners who is in charge, separated by `;`; blank for nobody
/// @param due the last day, counted from the meeting; blank for none
public record AddAction(Id meeting, String text, String owners, String due)
        implements Edit<Typed<Id>> {

    @Override
    public Typed<Id> apply(Draft draft) {
        if (text.isBlank()) {
            return Typed.refused(Message.of("actions.new.blank"));
        }
        Id added = draft.newId();
        Typed<Meeting> changed =
                Minutes.change(draft, meeting, before -> with(draft, before, added));
        return new Typed<>(changed.value().map(_ -> added), changed.told());
    }

    private Typed<Meeting> with(Draft draft, Meeting before, Id added) {
        HeadReader reader = new HeadReader(new KnownBook(draft).toReader(), draft::newId, before);
        Typed<List<Party>> parties = reader.owners(owners);
        Typed<Optional<LocalDate>> day = reader.due(due);
        List<Message> told = Stream.concat(day.told().stream(), parties.told().stream()).toList();
        if (parties.value().isEmpty() || day.value().isEmpty()) {
            return new Typed<>(Optional.empty(), told);
        }
        Action action =
                new Action(
                        parties.value().get(),
                        day.value().get(),
                        Priority.NORMAL,
                        Status.OPEN,
                        Optional.empty());
        Task task =
                new Task(
                        added,
                        Optional.empty(),
                        List.of(text.strip()),
                        action,
                        Optional.empty(),
                        List.of(),
                        List.of());
        return new Typed<>(Optional.of(with(draft, before, task)), told);
    }

    private static Meeting with(Draft draft, Meeting before, Task task) {
        List<Topic> topics = new ArrayList<>(before.topics());
        if (topics.isEmpty()) {
            topics.add(new Topic(draft.newId(), "", Optional.empty(), false, List.of()));
        }
        Topic last = topics.removeLast();
        List<Entry> entries = new ArrayList<>(last.entries());
        entries.add(task);
        topics.add(last.withEntries(entries));
        return MeetingParts.of(before).topics(topics).toMeeting();
    }
}
