package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.AttendanceStatus;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the list says of somebody besides the name.
///
/// @param name as printed
/// @param post the post and the second role; blank when unknown
/// @param time when somebody came late or left; blank else
/// @param said absence and whom somebody stands in for
/// @param roles chair, secretary, head of delegation, guest
record MemberFacts(String name, String post, String time, List<Message> said, List<Message> roles) {

    MemberFacts {
        said = List.copyOf(said);
        roles = List.copyOf(roles);
    }

    static MemberFacts of(Meeting meeting, Attendance row) {
        return new MemberFacts(
                PrintedName.text(row.name()),
                post(row),
                time(meeting, row),
                said(meeting, row),
                roles(meeting, row));
    }

    private static String post(Attendance row) {
        if (row.secondRole().isBlank()) {
            return row.position();
        }
        String role = "selaku " + row.secondRole();
        return row.position().isBlank() ? role : row.position() + ' ' + role;
    }

    private static String time(Meeting meeting, Attendance row) {
        if (!(row.presence() instanceof Presence.Present present)) {
            return "";
        }
        boolean late =
                row.with(new Presence.Present(present.arrived(), Optional.empty(), false))
                                .status(meeting.time().map(TimeSpan::start))
                        == AttendanceStatus.LATE;
        String came = late ? present.arrived().map(TimeText::time).orElse("") : "";
        String left = present.left().map(it -> "–" + TimeText.time(it)).orElse("");
        return came + left;
    }

    private static List<Message> said(Meeting meeting, Attendance row) {
        List<Message> said = new ArrayList<>();
        switch (row.presence()) {
            case Presence.Present _ -> {}
            case Presence.Excused(var excuse, var reason) ->
                    said.add(
                            reason.isBlank()
                                    ? word(excuse)
                                    : Message.of("side.excused.why", word(excuse), reason));
            case Presence.Absent _ -> said.add(Message.of("side.absent"));
            case Presence.Represented _ -> said.add(Message.of("side.represented"));
        }
        row.onBehalfOf().ifPresent(it -> said.add(Message.of("side.behalf", name(meeting, it))));
        return said;
    }

    private static Message word(Presence.Excuse excuse) {
        return switch (excuse) {
            case LEAVE -> Message.of("side.excused.leave");
            case SICK -> Message.of("side.excused.sick");
            case DUTY -> Message.of("side.excused.duty");
        };
    }

    private static String name(Meeting meeting, Individual individual) {
        return switch (individual) {
            case Attendee attendee ->
                    meeting.attendance(attendee.person()).orElseThrow().name().name();
            case Outsider outsider -> outsider.name().name();
        };
    }

    private static List<Message> roles(Meeting meeting, Attendance row) {
        List<Message> roles = new ArrayList<>();
        Optional<Individual> self = Optional.of(new Attendee(row.person()));
        if (meeting.chair().equals(self)) {
            roles.add(Message.of("side.role.chair"));
        }
        if (meeting.secretary().equals(self)) {
            roles.add(Message.of("side.role.secretary"));
        }
        if (row.head()) {
            roles.add(Message.of("side.role.head"));
        }
        if (row.presence() instanceof Presence.Present present && present.guest()) {
            roles.add(Message.of("side.role.guest"));
        }
        return roles;
    }
}
