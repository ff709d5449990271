package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What an earlier meeting hands on to the next one: its agenda and who usually comes.
final class Precedent {

    /// What stands on the agenda first when something of the last meeting is still to be done.
    static final String CARRIED_OVER = "Tindak lanjut rapat lalu";

    private final Meeting earlier;

    Precedent(Meeting earlier) {
        this.earlier = earlier;
    }

    /// The agenda without what was said to it; what was closed stays closed. What is still to be
    /// done of it comes first. A meeting of a lower class does not get to know what this one was
    /// about.
    ///
    /// @param ids where the topics get their identity from
    /// @param later the class of the meeting it is handed to
    List<Topic> agenda(Supplier<Id> ids, Classification later) {
        List<Topic> agenda = new ArrayList<>();
        if (leftOpen()) {
            agenda.add(topic(ids, CARRIED_OVER, false));
        }
        earlier.topics().stream()
                .filter(_ -> mayTell(later))
                .filter(Precedent::isHandedOn)
                .map(it -> topic(ids, it.title(), it.closed()))
                .forEach(agenda::add);
        return agenda;
    }

    /// Whether a meeting of a class may name what this one was about.
    boolean mayTell(Classification later) {
        return earlier.classification().compareTo(later) <= 0;
    }

    /// Whether it has topics to hand on.
    boolean hasAgenda() {
        return earlier.topics().stream().anyMatch(Precedent::isHandedOn);
    }

    private static boolean isHandedOn(Topic topic) {
        return !topic.title().isBlank() && !topic.title().equals(CARRIED_OVER);
    }

    /// Everybody on its list, present.
    List<Delegation> participants() {
        return Listing.each(earlier.delegations(), SameParticipants::afresh);
    }

    /// The same as they come to a later meeting.
    List<Delegation> participants(Since since) {
        return Listing.each(participants(), since::of);
    }

    private boolean leftOpen() {
        return earlier.entries()
                .filter(Task.class::isInstance)
                .map(entry -> ((Task) entry).action().status())
                .anyMatch(it -> it == Status.OPEN || it == Status.IN_PROGRESS);
    }

    private static Topic topic(Supplier<Id> ids, String title, boolean closed) {
        return new Topic(ids.get(), title, Optional.empty(), closed, List.of());
    }
}
