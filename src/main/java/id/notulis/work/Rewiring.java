package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Speaker;
import id.notulis.model.people.Words;
import java.util.List;
import java.util.Map;

/// Makes a meeting point to other people, organisations and agreements, and leaves all it says.
final class Rewiring {

    private final Map<Id, Id> identities;

    /// @param identities what is to be pointed to instead; an identity that is not in it stays
    Rewiring(Map<Id, Id> identities) {
        this.identities = Map.copyOf(identities);
    }

    Meeting of(Meeting meeting) {
        return new Meeting(
                id(meeting.id()),
                meeting.status(),
                meeting.title(),
                meeting.kind(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.host().map(this::body),
                meeting.chair().map(this::individual),
                meeting.secretary().map(this::individual),
                meeting.classification(),
                meeting.number(),
                meeting.series(),
                meeting.bases(),
                meeting.opening(),
                meeting.closing(),
                meeting.next(),
                meeting.initials(),
                meeting.copies(),
                meeting.photos(),
                meeting.unknownLines(),
                meeting.delegations().stream().map(this::delegation).toList(),
                meeting.agreements().stream().map(this::id).toList(),
                meeting.topics().stream().map(this::topic).toList());
    }

    private Id id(Id id) {
        return identities.getOrDefault(id, id);
    }

    private Body body(Body body) {
        return new Body(id(body.organisation()), body.name());
    }

    private Individual individual(Individual individual) {
        return switch (individual) {
            case Attendee attendee -> attendee(attendee);
            case Outsider outsider -> new Outsider(id(outsider.person()), outsider.name());
        };
    }

    private Attendee attendee(Attendee attendee) {
        return new Attendee(id(attendee.person()));
    }

    private Speaker speaker(Speaker speaker) {
        return switch (speaker) {
            case Attendee attendee -> attendee(attendee);
            case Body body -> body(body);
        };
    }

    private Party party(Party party) {
        return switch (party) {
            case Individual individual -> individual(individual);
            case Body body -> body(body);
            case Words words -> words;
        };
    }

    private Delegation delegation(Delegation delegation) {
        return new Delegation(
                delegation.organisation().map(this::body),
                delegation.members().stream().map(this::attendance).toList());
    }

    private Attendance attendance(Attendance attendance) {
        return attendance
                .of(id(attendance.person()))
                .onBehalfOf(attendance.onBehalfOf().map(this::individual));
    }

    private Topic topic(Topic topic) {
        return new Topic(
                id(topic.id()),
                topic.title(),
                topic.start(),
                topic.closed(),
                entries(topic.entries()));
    }

    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private Entry entry(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    new Statement(
                            id(statement.id()),
                            statement.kind(),
                            statement.time(),
                            statement.speaker().map(this::speaker),
                            statement.paragraphs(),
                            statement.audience(),
                            points(statement.points()),
                            entries(statement.replies()));
            case Task task ->
                    new Task(
                            id(task.id()),
                            task.time(),
                            task.paragraphs(),
                            of(task.action()),
                            task.audience(),
                            points(task.points()),
                            entries(task.replies()));
            case Table table ->
                    new Table(
                            id(table.id()),
                            table.time(),
                            table.rows(),
                            table.audience(),
                            points(table.points()));
            case Movement movement ->
                    new Movement(
                            id(movement.id()),
                            movement.time(),
                            attendee(movement.who()),
                            movement.arrival());
        };
    }

    Action of(Action action) {
        return action.withOwners(action.owners().stream().map(this::party).toList());
    }

    private List<PointRef> points(List<PointRef> points) {
        return points.stream()
                .map(point -> new PointRef(id(point.agreement()), point.number()))
                .toList();
    }
}
