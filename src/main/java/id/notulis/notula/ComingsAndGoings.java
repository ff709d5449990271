package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Topic;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The times that lines of the body give to the attendance list: whoever first arrives came then,
/// whoever last leaves left then (rule R15 of the format).
public final class ComingsAndGoings {

    private final Map<Id, Movement> first = new HashMap<>();
    private final Map<Id, Movement> last = new HashMap<>();

    private ComingsAndGoings(List<Topic> topics) {
        topics.stream()
                .flatMap(topic -> topic.entries().stream())
                .filter(Movement.class::isInstance)
                .map(Movement.class::cast)
                .forEach(
                        movement -> {
                            first.putIfAbsent(movement.who().person(), movement);
                            last.put(movement.who().person(), movement);
                        });
    }

    /// The attendance a meeting has with another body: a time that a line gave goes with that line,
    /// one that was noted in the list stays. The same list when nobody came or went otherwise.
    public static List<Delegation> following(Meeting meeting, List<Topic> topics) {
        ComingsAndGoings before = new ComingsAndGoings(meeting.topics());
        ComingsAndGoings after = new ComingsAndGoings(topics);
        if (before.first.equals(after.first) && before.last.equals(after.last)) {
            return meeting.delegations();
        }
        return meeting.delegations().stream()
                .map(
                        delegation ->
                                new Delegation(
                                        delegation.organisation(),
                                        delegation.members().stream()
                                                .map(member -> moved(member, before, after))
                                                .toList()))
                .toList();
    }

    private static Attendance moved(
            Attendance member, ComingsAndGoings before, ComingsAndGoings after) {
        if (!(member.presence() instanceof Presence.Present present)) {
            return member;
        }
        Id who = member.person();
        Presence presence =
                new Presence.Present(
                        time(present.arrived(), before.arrival(who), after.arrival(who)),
                        time(present.left(), before.departure(who), after.departure(who)),
                        present.guest());
        return presence.equals(present) ? member : member.with(presence);
    }

    private static Optional<LocalTime> time(
            Optional<LocalTime> listed, Optional<LocalTime> before, Optional<LocalTime> after) {
        if (before.equals(after)) {
            return listed;
        }
        return after.isPresent() ? after : listed.filter(it -> !before.equals(Optional.of(it)));
    }

    private Optional<LocalTime> arrival(Id who) {
        return Optional.ofNullable(first.get(who))
                .filter(Movement::arrival)
                .flatMap(Movement::time);
    }

    private Optional<LocalTime> departure(Id who) {
        return Optional.ofNullable(last.get(who))
                .filter(movement -> !movement.arrival())
                .flatMap(Movement::time);
    }
}
