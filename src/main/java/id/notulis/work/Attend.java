package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Presence;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;

/// Changes whether and how somebody on the list took part. Times stay in step with the lines of
/// comings and goings.
public final class Attend implements Edit<Typed<Meeting>> {

    private final Id meeting;
    private final Id person;
    private final BiFunction<Meeting, Attendance, Typed<Attendance>> change;

    private Attend(
            Id meeting, Id person, BiFunction<Meeting, Attendance, Typed<Attendance>> change) {
        this.meeting = meeting;
        this.person = person;
        this.change = change;
    }

    /// Present when somebody was not, absent without notice when somebody was.
    public static Attend ticked(Id meeting, Id person) {
        return of(
                meeting,
                person,
                (before, row) -> row.present() ? new Presence.Absent() : there(before, row));
    }

    /// Came at a time; blank takes the time away.
    public static Attend arrived(Id meeting, Id person, String time) {
        return timed(
                meeting,
                person,
                time,
                (there, at) -> new Presence.Present(at, there.left(), there.guest()));
    }

    /// Left at a time; blank takes the time away.
    public static Attend left(Id meeting, Id person, String time) {
        return timed(
                meeting,
                person,
                time,
                (there, at) -> new Presence.Present(there.arrived(), at, there.guest()));
    }

    /// Not there, for that reason.
    public static Attend excused(Id meeting, Id person, Presence.Excuse excuse, String reason) {
        return of(
                meeting, person, (_, _) -> new Presence.Excused(excuse, HeadReader.plain(reason)));
    }

    /// Not there, nobody knows why.
    public static Attend absent(Id meeting, Id person) {
        return of(meeting, person, (_, _) -> new Presence.Absent());
    }

    /// Not there, somebody else came instead.
    public static Attend represented(Id meeting, Id person) {
        return of(meeting, person, (_, _) -> new Presence.Represented());
    }

    /// A guest listed apart, or no longer one.
    public static Attend guest(Id meeting, Id person) {
        return of(
                meeting,
                person,
                (before, row) -> {
                    Presence.Present there = there(before, row);
                    return new Presence.Present(there.arrived(), there.left(), !there.guest());
                });
    }

    /// Leads the delegation, alone; or no longer does.
    public static Edit<Typed<Meeting>> head(Id meeting, Id person) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before ->
                                Listing.of(before, person)
                                        .map(it -> Typed.understood(headed(before, it, person)))
                                        .orElseGet(Attend::gone));
    }

    /// Everybody of whom nobody knew why they were not there is present. Who is excused or
    /// represented stays so: that was said on purpose.
    public static Edit<Typed<Meeting>> everybody(Id meeting) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before ->
                                Typed.understood(
                                        MeetingParts.of(before)
                                                .delegations(
                                                        Listing.each(
                                                                before.delegations(),
                                                                it -> came(before, it)))
                                                .toMeeting()));
    }

    @Override
    public Typed<Meeting> apply(Draft draft) {
        return Minutes.change(
                draft,
                meeting,
                before ->
                        before.attendance(person)
                                .map(row -> changed(before, change.apply(before, row)))
                                .orElseGet(Attend::gone));
    }

    static <T> Typed<T> gone() {
        return Typed.refused(Message.of("meeting.participant.gone"));
    }

    private static Attend of(
            Id meeting, Id person, BiFunction<Meeting, Attendance, Presence> presence) {
        return new Attend(
                meeting,
                person,
                (before, row) -> Typed.understood(row.with(presence.apply(before, row))));
    }

    private static Attend timed(
            Id meeting,
            Id person,
            String time,
            BiFunction<Presence.Present, Optional<LocalTime>, Presence> at) {
        return new Attend(
                meeting,
                person,
                (before, row) -> {
                    Typed<Optional<LocalTime>> read = time(time);
                    return new Typed<>(
                            read.value().map(it -> row.with(at.apply(there(before, row), it))),
                            read.told());
                });
    }

    private static Typed<Optional<LocalTime>> time(String typed) {
        String text = HeadReader.plain(typed);
        if (text.isEmpty()) {
            return Typed.understood(Optional.empty());
        }
        return TimeText.readTime(text) instanceof Reading.Understood<LocalTime>(LocalTime time)
                ? Typed.understood(Optional.of(time))
                : Typed.refused(Message.of("meeting.time", text));
    }

    private Typed<Meeting> changed(Meeting before, Typed<Attendance> row) {
        return new Typed<>(
                row.value()
                        .map(
                                it ->
                                        MeetingParts.of(before)
                                                .delegations(
                                                        Listing.exchanged(
                                                                before.delegations(),
                                                                person,
                                                                _ -> it))
                                                .topics(
                                                        InStep.of(before, person)
                                                                .topics(
                                                                        before.topics(),
                                                                        it.presence()))
                                                .toMeeting()),
                row.told());
    }

    private static Presence.Present there(Meeting before, Attendance row) {
        return row.presence() instanceof Presence.Present present
                ? present
                : InStep.of(before, row.person()).present(false);
    }

    private static Attendance came(Meeting before, Attendance row) {
        return row.presence() instanceof Presence.Absent ? row.with(there(before, row)) : row;
    }

    private static Meeting headed(Meeting before, Delegation delegation, Id person) {
        return MeetingParts.of(before)
                .delegations(
                        before.delegations().stream()
                                .map(it -> it.equals(delegation) ? headed(it, person) : it)
                                .toList())
                .toMeeting();
    }

    private static Delegation headed(Delegation delegation, Id person) {
        return new Delegation(
                delegation.organisation(),
                delegation.members().stream()
                        .map(it -> it.headed(it.person().equals(person) && !it.head()))
                        .toList());
    }
}
