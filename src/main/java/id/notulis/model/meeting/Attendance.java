package id.notulis.model.meeting;

import id.notulis.model.Id;
import id.notulis.model.people.Individual;
import id.notulis.model.people.PersonName;
import java.time.LocalTime;
import java.util.Optional;

/// One person's part in one meeting, with name and post as they stood there.
///
/// @param person identity, unique within the meeting
/// @param name as it stood there
/// @param position the post as it stood there; may be blank
/// @param secondRole what stands behind `selaku`; may be blank
/// @param presence whether the person was there
/// @param head whether the person led the delegation
/// @param onBehalfOf whom the person stood in for
public record Attendance(
        Id person,
        PersonName name,
        String position,
        String secondRole,
        Presence presence,
        boolean head,
        Optional<Individual> onBehalfOf) {

    /// The one word for it. Somebody who left counts as left even when also late; an arrival before
    /// the start is no lateness, an arrival noted without a known start is.
    ///
    /// @param start when the meeting began, if that is known
    public AttendanceStatus status(Optional<LocalTime> start) {
        return switch (presence) {
            case Presence.Present present when present.guest() -> AttendanceStatus.GUEST;
            case Presence.Present present when present.left().isPresent() -> AttendanceStatus.LEFT;
            case Presence.Present present when late(present, start) -> AttendanceStatus.LATE;
            case Presence.Present _ -> AttendanceStatus.PRESENT;
            case Presence.Excused _ -> AttendanceStatus.EXCUSED;
            case Presence.Absent _ -> AttendanceStatus.ABSENT;
            case Presence.Represented _ -> AttendanceStatus.REPRESENTED;
        };
    }

    /// The same with another presence.
    public Attendance with(Presence other) {
        return new Attendance(person, name, position, secondRole, other, head, onBehalfOf);
    }

    /// The same, standing in for somebody else or for nobody.
    public Attendance onBehalfOf(Optional<Individual> other) {
        return new Attendance(person, name, position, secondRole, presence, head, other);
    }

    /// The same, leading the delegation or not.
    public Attendance headed(boolean leads) {
        return new Attendance(person, name, position, secondRole, presence, leads, onBehalfOf);
    }

    /// The same under another name.
    public Attendance withName(PersonName other) {
        return new Attendance(person, other, position, secondRole, presence, head, onBehalfOf);
    }

    /// The same with another post.
    public Attendance withPosition(String other) {
        return new Attendance(person, name, other, secondRole, presence, head, onBehalfOf);
    }

    /// The same under another identity.
    public Attendance of(Id other) {
        return new Attendance(other, name, position, secondRole, presence, head, onBehalfOf);
    }

    /// Whether the person sat in the room at any time.
    public boolean present() {
        return presence instanceof Presence.Present;
    }

    private static boolean late(Presence.Present present, Optional<LocalTime> start) {
        return present.arrived()
                .filter(arrived -> start.isEmpty() || arrived.isAfter(start.get()))
                .isPresent();
    }
}
