package id.notulis.store;

import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Party;
import id.notulis.model.people.Speaker;
import id.notulis.model.people.Words;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the body of a meeting.
final class EntryReader {

    private final Session session;

    EntryReader(Session session) {
        this.session = session;
    }

    List<Topic> topics(long meeting, Outsiders outsiders) {
        Map<Long, List<PointRef>> points = points(meeting);
        Map<Long, List<Party>> owners = owners(meeting, outsiders);
        Map<Long, List<Line>> byTopic = new HashMap<>();
        Map<Long, List<Entry>> replies = new HashMap<>();
        for (Line line :
                session.list("entry/of-meeting", row -> line(row, points, owners), meeting)) {
            line.parent()
                    .ifPresentOrElse(
                            parent -> added(replies, parent, line.withReplies().apply(List.of())),
                            () -> added(byTopic, line.topic(), line));
        }
        return session.list(
                "topic/of-meeting",
                row ->
                        new Topic(
                                row.id("uid"),
                                row.text("title"),
                                row.time("start_time"),
                                row.flag("closed"),
                                byTopic.getOrDefault(row.number("id"), List.of()).stream()
                                        .map(
                                                line ->
                                                        line.withReplies()
                                                                .apply(
                                                                        replies.getOrDefault(
                                                                                line.key(),
                                                                                List.of())))
                                        .toList()),
                meeting);
    }

    private Map<Long, List<PointRef>> points(long meeting) {
        Map<Long, List<PointRef>> points = new HashMap<>();
        session.list(
                "entry/points",
                row ->
                        added(
                                points,
                                row.number("entry_id"),
                                new PointRef(row.id("agreement_uid"), row.integer("number"))),
                meeting);
        return points;
    }

    private Map<Long, List<Party>> owners(long meeting, Outsiders outsiders) {
        Map<Long, List<Party>> owners = new HashMap<>();
        session.list(
                "entry/owners",
                row -> added(owners, row.number("entry_id"), owner(row, outsiders)),
                meeting);
        return owners;
    }

    private static Party owner(Row row, Outsiders outsiders) throws SQLException {
        Optional<Party> individual = outsiders.individual(row, "person").map(Party.class::cast);
        Optional<Party> body = MeetingReader.body(row, "organisation").map(Party.class::cast);
        String words = row.optionalText("organisation_name").orElse("");
        return individual.or(() -> body).orElseGet(() -> new Words(words));
    }

    private static Line line(
            Row row, Map<Long, List<PointRef>> allPoints, Map<Long, List<Party>> allOwners)
            throws SQLException {
        long key = row.number("id");
        return new Line(
                key,
                row.number("topic_id"),
                row.optionalNumber("parent_id"),
                entry(
                        row,
                        allPoints.getOrDefault(key, List.of()),
                        allOwners.getOrDefault(key, List.of())));
    }

    private static Function<List<Entry>, Entry> entry(
            Row row, List<PointRef> points, List<Party> owners) throws SQLException {
        var id = row.id("uid");
        EntryKind kind = row.code("kind", Codes.ENTRY);
        Optional<LocalTime> time = row.time("at_time");
        Optional<Audience> audience = row.optionalCode("audience", Codes.AUDIENCE);
        return switch (kind) {
            case TASK -> {
                List<String> paragraphs = Texts.parted(row.text("action_body"));
                Action action = action(row, owners);
                yield replies -> new Task(id, time, paragraphs, action, audience, points, replies);
            }
            case TABLE -> {
                Table table =
                        new Table(id, time, Texts.partedRows(row.text("body")), audience, points);
                yield _ -> table;
            }
            case ARRIVAL, DEPARTURE -> {
                Attendee who = new Attendee(row.id("person_uid"));
                yield _ -> new Movement(id, time, who, kind == EntryKind.ARRIVAL);
            }
            default -> {
                List<String> paragraphs = Texts.parted(row.text("body"));
                Optional<Speaker> speaker = speaker(row);
                yield replies ->
                        new Statement(
                                id,
                                kind.statement(),
                                time,
                                speaker,
                                paragraphs,
                                audience,
                                points,
                                replies);
            }
        };
    }

    private static Action action(Row row, List<Party> owners) throws SQLException {
        return new Action(
                owners,
                row.date("due"),
                row.code("priority", Codes.PRIORITY),
                row.code("status", Codes.STATUS),
                row.date("done_on"));
    }

    private static Optional<Speaker> speaker(Row row) throws SQLException {
        Optional<Speaker> person = row.optionalId("person_uid").map(Attendee::new);
        return person.isPresent()
                ? person
                : MeetingReader.body(row, "organisation").map(Speaker.class::cast);
    }

    private static <V> boolean added(Map<Long, List<V>> lists, long key, V value) {
        return lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    /// A line whose replies are not yet known.
    private record Line(
            long key,
            long topic,
            Optional<Long> parent,
            Function<List<Entry>, Entry> withReplies) {}
}
