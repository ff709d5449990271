package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
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
    /// done of it comes first.
    ///
    /// @param ids where the topics get their identity from
    List<Topic> agenda(Supplier<Id> ids) {
        List<Topic> agenda = new ArrayList<>();
        if (leftOpen()) {
            agenda.add(topic(ids, CARRIED_OVER, false));
        }
        earlier.topics().stream()
                .filter(it -> !it.title().isBlank() && !it.title().equals(CARRIED_OVER))
                .map(it -> topic(ids, it.title(), it.closed()))
                .forEach(agenda::add);
        return agenda;
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
