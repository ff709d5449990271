package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Keeps the identities of a meeting, its topics and its lines when a newer text of the same
/// meeting takes its place: a line that says the same is the same line, so an action stays the one
/// that other meetings know.
final class Continuity {

    private final Map<Object, Deque<Id>> before = new HashMap<>();
    private final Map<Id, Id> identities = new HashMap<>();

    private Continuity() {}

    /// The identities of the older meeting in the place of those of the newer.
    static Map<Id, Id> of(Meeting older, Meeting newer) {
        Continuity continuity = new Continuity();
        continuity.identities.put(newer.id(), older.id());
        continuity.match(older.topics().stream(), newer.topics().stream(), Topic::title, Topic::id);
        continuity.match(older.entries(), newer.entries(), Continuity::said, Entry::id);
        return Map.copyOf(continuity.identities);
    }

    private <T> void match(
            Stream<T> older, Stream<T> newer, Function<T, Object> said, Function<T, Id> identity) {
        before.clear();
        older.forEach(
                one ->
                        before.computeIfAbsent(said.apply(one), _ -> new ArrayDeque<>())
                                .add(identity.apply(one)));
        newer.forEach(
                one -> {
                    Deque<Id> same = before.getOrDefault(said.apply(one), new ArrayDeque<>());
                    if (!same.isEmpty()) {
                        identities.put(identity.apply(one), same.remove());
                    }
                });
    }

    private static Object said(Entry entry) {
        return switch (entry) {
            case Statement statement -> List.of(statement.kind(), statement.paragraphs());
            case Task task -> List.of("task", task.paragraphs());
            case Table table -> List.of("table", table.rows());
            case Movement movement -> List.of(movement.arrival(), movement.who());
        };
    }
}
