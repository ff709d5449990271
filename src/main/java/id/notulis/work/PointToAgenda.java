package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.MeetingLine;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts a point of an agreement on the agenda of a meeting, which then refers to the agreement, as
/// [Op#POINT_TO_AGENDA]. A point that stands on the agenda already is not put there twice.
///
/// @param agreement identity of the agreement
/// @param number number of the point
/// @param meeting whose agenda; nothing for that of a new meeting
public record PointToAgenda(Id agreement, int number, Optional<Id> meeting)
        implements Edit<Typed<PointToAgenda.Put>> {

    /// Where it stands now.
    public record Put(Id meeting, String title, Id topic) {}

    /// The meetings that are still to come and whose minutes are not final, the next one first.
    public static List<MeetingLine> planned(Snapshot book, LocalDate today) {
        return book.meetingLines().stream()
                .filter(it -> it.status() != MeetingStatus.FINAL)
                .filter(it -> it.date().filter(days -> !days.last().isBefore(today)).isPresent())
                .sorted(Comparator.comparing(it -> it.date().orElseThrow().first()))
                .toList();
    }

    @Override
    public Typed<Put> apply(Draft draft) {
        Optional<Agreement> found = draft.agreement(agreement);
        Optional<Point> point = found.flatMap(it -> it.point(number));
        if (point.isEmpty()) {
            return Typed.refused(Message.of("meeting.agreement.gone"));
        }
        Optional<Meeting> before =
                meeting.isEmpty()
                        ? Optional.of(Meeting.titled(draft.newId(), title(found.get())))
                        : draft.meeting(meeting.get());
        if (before.isEmpty()) {
            return Typed.refused(Message.of("agreements.agenda.gone"));
        }
        Meeting after = with(draft, before.get(), point.get().text());
        draft.put(after);
        Topic topic = topic(after, point.get().text()).orElseThrow();
        return Typed.understood(new Put(after.id(), after.title(), topic.id()));
    }

    private static String title(Agreement agreement) {
        return "Pembahasan pelaksanaan " + agreement.number();
    }

    private Meeting with(Draft draft, Meeting before, String title) {
        List<Id> agreements = new ArrayList<>(before.agreements());
        if (!agreements.contains(agreement)) {
            agreements.add(agreement);
        }
        List<Topic> topics = new ArrayList<>(before.topics());
        if (topic(before, title).isEmpty()) {
            topics.add(new Topic(draft.newId(), title, Optional.empty(), false, List.of()));
        }
        return MeetingParts.of(before).agreements(agreements).topics(topics).toMeeting();
    }

    private static Optional<Topic> topic(Meeting meeting, String title) {
        return meeting.topics().stream()
                .filter(it -> Folded.of(it.title()).equals(Folded.of(title)))
                .findFirst();
    }
}
