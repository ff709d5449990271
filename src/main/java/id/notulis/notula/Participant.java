package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Individual;
import id.notulis.model.people.PersonName;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Somebody on the list while the meeting is read: a row, and the comings and goings of the body.
final class Participant {

    private final Id id;
    private final Row row;
    private final PersonName name;
    private Optional<Individual> onBehalfOf = Optional.empty();
    private Optional<LocalTime> arrived;
    private Optional<LocalTime> left;

    Participant(Id id, Row row, PersonName name) {
        this.id = id;
        this.row = row;
        this.name = name;
        arrived =
                row.marks().presence() instanceof Presence.Present present
                        ? present.arrived()
                        : Optional.empty();
        left =
                row.marks().presence() instanceof Presence.Present present
                        ? present.left()
                        : Optional.empty();
    }

    /// Somebody who is on the list of a meeting already.
    static Participant listed(Attendance attendance) {
        Row row =
                new Row(
                        1,
                        attendance.name().name(),
                        attendance.position(),
                        attendance.secondRole(),
                        RowMarks.NONE,
                        List.of());
        return new Participant(attendance.person(), row, attendance.name());
    }

    Id id() {
        return id;
    }

    Row row() {
        return row;
    }

    PersonName name() {
        return name;
    }

    /// The post and the second role, as one text to be found by.
    String posts() {
        return row.position() + ' ' + row.secondRole();
    }

    boolean present() {
        return row.marks().presence() instanceof Presence.Present;
    }

    Optional<LocalTime> arrived() {
        return arrived;
    }

    Optional<LocalTime> left() {
        return left;
    }

    void represents(Individual other) {
        onBehalfOf = Optional.of(other);
    }

    void cameAt(LocalTime time) {
        arrived = Optional.of(time);
    }

    void leftAt(LocalTime time) {
        left = Optional.of(time);
    }

    Attendance attendance() {
        Presence presence =
                row.marks().presence() instanceof Presence.Present present
                        ? new Presence.Present(arrived, left, present.guest())
                        : row.marks().presence();
        return new Attendance(
                id,
                name,
                row.position(),
                row.secondRole(),
                presence,
                row.marks().head(),
                onBehalfOf);
    }
}
