package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes the body of one meeting, as far as it differs from what is stored. Looks at no row but
/// those that change and their neighbours, so that a line costs the same in long minutes as in
/// short ones. Rows are put and moved before rows are taken away, because what is taken away takes
/// along what still hangs on it.
final class EntryWriter {

    private final Session session;
    private final Keys keys;
    private final Outsiders outsiders;
    private final long meeting;
    private final Map<Id, Stored> rows = new HashMap<>();
    private final Map<Id, Entry> known = new HashMap<>();
    private final Set<Id> staying = new HashSet<>();

    EntryWriter(Session session, Keys keys, Outsiders outsiders, long meeting) {
        this.session = session;
        this.keys = keys;
        this.outsiders = outsiders;
        this.meeting = meeting;
    }

    void save(List<Topic> before, List<Topic> after) {
        Map<Id, Topic> knownTopics = new HashMap<>();
        Map<Id, Long> topicKeys = new HashMap<>();
        Map<Id, Long> topicOrder = new HashMap<>();
        if (!before.isEmpty()) {
            before.forEach(topic -> knownTopics.put(topic.id(), topic));
            session.list(
                    "topic/order",
                    row -> {
                        topicKeys.put(row.id("uid"), row.number("id"));
                        return topicOrder.put(row.id("uid"), row.number("seq"));
                    },
                    meeting);
            look(before, after);
        }
        Map<Id, Long> arranged =
                Sequence.arrange(topicOrder, after.stream().map(Topic::id).toList());
        for (Topic topic : after) {
            Topic was = knownTopics.remove(topic.id());
            long seq = arranged.getOrDefault(topic.id(), 0L);
            Long stood = topicOrder.get(topic.id());
            long key =
                    was != null && stood != null && stood == seq && sameHeading(was, topic)
                            ? topicKeys.getOrDefault(topic.id(), 0L)
                            : saveTopic(topic, seq);
            saveSiblings(entries(was), topic.entries(), key, Optional.empty());
        }
        known.keySet().stream()
                .filter(entry -> !staying.contains(entry))
                .forEach(entry -> session.run("entry/delete", entry));
        knownTopics.keySet().forEach(topic -> session.run("topic/delete", topic));
    }

    /// Finds where everything stands that may change.
    private void look(List<Topic> before, List<Topic> after) {
        Map<Id, Topic> gone = new HashMap<>();
        before.forEach(topic -> gone.put(topic.id(), topic));
        Set<Id> wanted = new LinkedHashSet<>();
        for (Topic topic : after) {
            look(entries(gone.remove(topic.id())), topic.entries(), wanted);
        }
        gone.values().forEach(topic -> look(topic.entries(), List.of(), wanted));
        read(wanted);
    }

    private void look(List<Entry> before, List<Entry> after, Set<Id> wanted) {
        if (before.equals(after)) {
            return;
        }
        KeptLines kept = KeptLines.of(before, after);
        kept.changed(after).forEach(entry -> want(entry, wanted));
        kept.middle(before).forEach(entry -> remember(entry, wanted));
        for (int place = 0; place < after.size(); place++) {
            Entry is = after.get(place);
            Optional<Entry> was = kept.before(before, after, place);
            if (was.filter(it -> !it.equals(is)).isPresent()) {
                Entry stood = was.get();
                known.put(stood.id(), alone(stood));
                wanted.add(stood.id());
                look(stood.replies(), is.replies(), wanted);
            }
        }
    }

    private void remember(Entry entry, Set<Id> wanted) {
        known.put(entry.id(), alone(entry));
        wanted.add(entry.id());
        entry.replies().forEach(reply -> remember(reply, wanted));
    }

    private static void want(Entry entry, Set<Id> wanted) {
        wanted.add(entry.id());
        entry.replies().forEach(reply -> want(reply, wanted));
    }

    private void read(Collection<Id> wanted) {
        if (!wanted.isEmpty()) {
            session.list(
                    "entry/places",
                    row -> rows.put(row.id("uid"), Stored.of(row)),
                    Json.array(wanted.stream().map(id -> Json.text(id.value())).toList()));
        }
    }

    private static List<Entry> entries(@Nullable Topic topic) {
        return topic == null ? List.of() : topic.entries();
    }

    private static boolean sameHeading(Topic one, Topic other) {
        return one.title().equals(other.title())
                && one.start().equals(other.start())
                && one.closed() == other.closed();
    }

    private long saveTopic(Topic topic, long seq) {
        return session.number(
                "topic/save",
                topic.id(),
                meeting,
                seq,
                topic.title(),
                topic.start(),
                topic.closed());
    }

    private void saveSiblings(
            List<Entry> before, List<Entry> after, long topic, Optional<Long> parent) {
        if (before.equals(after)) {
            return;
        }
        KeptLines kept = KeptLines.of(before, after);
        Map<Id, Long> arranged = arranged(kept.changed(after), topic, parent);
        if (kept.neighbours(after).stream()
                .anyMatch(entry -> !stands(entry, arranged.get(entry.id())))) {
            read(after.stream().map(Entry::id).toList());
            arranged.putAll(arranged(after, topic, parent));
        }
        for (int place = 0; place < after.size(); place++) {
            Entry entry = after.get(place);
            Optional<Entry> was = kept.before(before, after, place);
            Long seq = arranged.get(entry.id());
            if (was.filter(entry::equals).isPresent() && stands(entry, seq)) {
                continue;
            }
            Stored stood = rows.get(entry.id());
            long number = arranged.getOrDefault(entry.id(), stood == null ? 0L : stood.seq());
            long key = save(entry, new Stored(0, topic, parent, number));
            saveSiblings(
                    was.map(Entry::replies).orElse(List.of()),
                    entry.replies(),
                    topic,
                    Optional.of(key));
        }
    }

    /// Whether a line keeps its number.
    private boolean stands(Entry entry, @Nullable Long seq) {
        Stored stood = rows.get(entry.id());
        return seq == null || (stood != null && stood.seq() == seq);
    }

    private Map<Id, Long> arranged(List<Entry> entries, long topic, Optional<Long> parent) {
        Map<Id, Long> order = new HashMap<>();
        for (Entry entry : entries) {
            Stored row = rows.get(entry.id());
            if (row != null && row.topic() == topic && row.parent().equals(parent)) {
                order.put(entry.id(), row.seq());
            }
        }
        return Sequence.arrange(order, entries.stream().map(Entry::id).toList());
    }

    private long save(Entry entry, Stored place) {
        staying.add(entry.id());
        Stored stood = rows.get(entry.id());
        Entry is = alone(entry);
        if (stood == null) {
            long key = session.number("entry/insert", meeting, entry.id(), columns(is, place));
            savePoints(key, is.points());
            if (is instanceof Task task) {
                saveTask(key, task, null);
            }
            return key;
        }
        long key = stood.key();
        Entry was = known.getOrDefault(entry.id(), is);
        if (!was.equals(is) || !stood.samePlace(place)) {
            session.run("entry/update", columns(is, place), key);
            if (!was.points().equals(is.points())) {
                session.run("entry/delete-points", key);
                savePoints(key, is.points());
            }
            if (is instanceof Task task) {
                saveTask(key, task, was instanceof Task before ? before : null);
            } else if (was instanceof Task) {
                session.run("entry/delete-action", key);
            }
        }
        return key;
    }

    private void savePoints(long key, List<PointRef> points) {
        for (int place = 0; place < points.size(); place++) {
            PointRef point = points.get(place);
            session.run(
                    "entry/insert-point",
                    key,
                    place,
                    meeting,
                    keys.agreement(point.agreement()),
                    point.number());
        }
    }

    private void saveTask(long key, Task task, @Nullable Task before) {
        Action action = task.action();
        if (before == null
                || !before.action().equals(action)
                || !before.paragraphs().equals(task.paragraphs())) {
            session.run(
                    "entry/save-action",
                    key,
                    Texts.joined(task.paragraphs()),
                    action.due(),
                    Codes.PRIORITY.of(action.priority()),
                    Codes.STATUS.of(action.status()),
                    action.doneOn());
        }
        if (before == null || !before.action().owners().equals(action.owners())) {
            session.run("entry/delete-owners", key);
            for (int place = 0; place < action.owners().size(); place++) {
                session.run(
                        "entry/insert-owner",
                        key,
                        place,
                        meeting,
                        owner(action.owners().get(place)));
            }
        }
    }

    /// `person_id, outsider, organisation_id, words`, where words are the organisation's name too.
    private List<Object> owner(Party owner) {
        return switch (owner) {
            case Individual individual ->
                    List.of(
                            keys.person(individual.person()),
                            outsiders.number(individual),
                            Optional.empty(),
                            Optional.empty());
            case Body body ->
                    List.of(
                            Optional.empty(),
                            Optional.empty(),
                            keys.organisation(body.organisation()),
                            body.name());
            case Words words ->
                    List.of(Optional.empty(), Optional.empty(), Optional.empty(), words.text());
        };
    }

    private List<Object> columns(Entry entry, Stored place) {
        return List.of(
                place.topic(),
                place.parent(),
                place.seq(),
                Codes.ENTRY.of(EntryKind.of(entry)),
                entry.time(),
                person(entry).map(who -> keys.person(who.person())),
                organisation(entry).map(body -> keys.organisation(body.organisation())),
                organisation(entry).map(Body::name),
                entry.audience().map(Codes.AUDIENCE::of),
                switch (entry) {
                    case Statement statement -> Texts.joined(statement.paragraphs());
                    case Table table -> Texts.joinedRows(table.rows());
                    case Task _, Movement _ -> "";
                });
    }

    private static Optional<Attendee> person(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    statement
                            .speaker()
                            .filter(Attendee.class::isInstance)
                            .map(Attendee.class::cast);
            case Movement movement -> Optional.of(movement.who());
            case Task _, Table _ -> Optional.empty();
        };
    }

    private static Optional<Body> organisation(Entry entry) {
        return entry instanceof Statement statement
                ? statement.speaker().filter(Body.class::isInstance).map(Body.class::cast)
                : Optional.empty();
    }

    /// The line without its replies, which are rows of their own.
    private static Entry alone(Entry entry) {
        return entry.replies().isEmpty() ? entry : entry.withReplies(List.of());
    }

    /// Where a line stands in the book.
    private record Stored(long key, long topic, Optional<Long> parent, long seq) {

        static Stored of(Row row) throws SQLException {
            return new Stored(
                    row.number("id"),
                    row.number("topic_id"),
                    row.optionalNumber("parent_id"),
                    row.number("seq"));
        }

        boolean samePlace(Stored other) {
            return topic == other.topic && seq == other.seq && parent.equals(other.parent);
        }
    }
}
