package id.notulis.report;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which result of a meeting, an agreement (kesepakatan) or a decision (keputusan), an action
/// follows from. The minutes do not say so in a word of their own; what the minute-taker wrote
/// where does, read in this order:
/// 1. An action that answers a result follows from it. One that answers a conclusion or a directive
///    follows from that, so from no result. One that answers another action shares its result.
/// 2. Within the topic, a result that names one of the action's points of an agreement: the last
///    one above the action, else the first one below.
/// 3. The last result above it in the topic, unless a conclusion or a directive stands between, or
///    both name points and none is the same.
/// 4. In another topic, a result that names one of its points: the last one above, else the first
///    one below.
/// 5. Otherwise none: an action that hangs under no result is better than one under a wrong one.
///
/// The whole of the minutes is read, for whomever the paper is: an action behind a result that is
/// held back must not slip under the result before it.
final class Consequences {

    private final List<Place> places = new ArrayList<>();
    private final Map<Id, Id> resultOf = new HashMap<>();

    Consequences(Meeting meeting) {
        for (Topic topic : meeting.topics()) {
            for (Entry entry : topic.entries()) {
                places.add(new Place(topic.id(), entry, Optional.empty()));
                entry.replies()
                        .forEach(
                                reply ->
                                        places.add(
                                                new Place(topic.id(), reply, Optional.of(entry))));
            }
        }
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).entry() instanceof Task) {
                Id task = places.get(at).entry().id();
                resultOf(at).ifPresent(result -> resultOf.put(task, result));
            }
        }
    }

    /// Whether a line is a result actions may follow from.
    static boolean isResult(Entry entry) {
        return entry instanceof Statement statement
                && (statement.kind() == Statement.Kind.AGREED
                        || statement.kind() == Statement.Kind.DECISION);
    }

    /// The line of the result, if there is one.
    Optional<Id> resultOf(Task task) {
        return Optional.ofNullable(resultOf.get(task.id()));
    }

    private Optional<Id> resultOf(int at) {
        Place task = places.get(at);
        Optional<Entry> answered = task.answered();
        if (answered.filter(Task.class::isInstance).isPresent()) {
            return Optional.ofNullable(resultOf.get(answered.get().id()));
        }
        if (answered.filter(entry -> isResult(entry) || isOtherOutcome(entry)).isPresent()) {
            return answered.filter(Consequences::isResult).map(Entry::id);
        }
        return nearest(at, place -> place.topic().equals(task.topic()) && place.shares(task))
                .or(() -> above(at))
                .or(() -> nearest(at, place -> place.shares(task)));
    }

    /// The last result that fits above a place, else the first one below.
    private Optional<Id> nearest(int at, Predicate<Place> fits) {
        Predicate<Place> result = place -> isResult(place.entry()) && fits.test(place);
        return places.subList(0, at).reversed().stream()
                .filter(result)
                .findFirst()
                .or(() -> places.subList(at, places.size()).stream().filter(result).findFirst())
                .map(place -> place.entry().id());
    }

    private Optional<Id> above(int at) {
        Place task = places.get(at);
        return places.subList(0, at).reversed().stream()
                .takeWhile(place -> place.topic().equals(task.topic()))
                .filter(place -> isResult(place.entry()) || isOtherOutcome(place.entry()))
                .findFirst()
                .filter(place -> isResult(place.entry()) && !place.contradicts(task))
                .map(place -> place.entry().id());
    }

    private static boolean isOtherOutcome(Entry entry) {
        return entry instanceof Statement statement
                && (statement.kind() == Statement.Kind.CONCLUSION
                        || statement.kind() == Statement.Kind.DIRECTIVE);
    }

    /// A line where it stands.
    ///
    /// @param answered the line above it that it is a reply to
    private record Place(Id topic, Entry entry, Optional<Entry> answered) {

        boolean shares(Place other) {
            List<PointRef> points = entry.points();
            return !Collections.disjoint(points, other.entry.points());
        }

        boolean contradicts(Place other) {
            return !entry.points().isEmpty() && !other.entry.points().isEmpty() && !shares(other);
        }
    }
}
