package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Undoing;
import id.notulis.work.Attend;
import id.notulis.work.Edit;
import id.notulis.work.HeadField;
import id.notulis.work.ListEdits;
import id.notulis.work.Op;
import id.notulis.work.Represent;
import id.notulis.work.TypeHead;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Does what the menu of somebody on the list offers, asking for what it needs.
final class AttendanceVerbs {

    private final Desk desk;
    private final MeetingModel model;

    AttendanceVerbs(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Does one of them, except editing the row, which the list itself does.
    void run(AttendanceVerb verb, ListRow.Member member) {
        Attendance row = member.row();
        Id who = row.person();
        switch (verb) {
            case TICK -> attend(it -> Attend.ticked(it, who));
            case LATE ->
                    ask(member, "late", came(row), (it, time) -> Attend.arrived(it, who, time));
            case LEFT -> ask(member, "left", left(row), (it, time) -> Attend.left(it, who, time));
            case LEAVE -> excuse(member, Presence.Excuse.LEAVE);
            case SICK -> excuse(member, Presence.Excuse.SICK);
            case DUTY -> excuse(member, Presence.Excuse.DUTY);
            case ABSENT -> attend(it -> Attend.absent(it, who));
            case REPRESENTED -> attend(it -> Attend.represented(it, who));
            case BEHALF -> ask(member, "behalf", "", (it, name) -> new Represent(it, who, name));
            case HEAD -> attend(it -> Attend.head(it, who));
            case GUEST -> attend(it -> Attend.guest(it, who));
            case CHAIR -> head(HeadField.CHAIR, row);
            case SECRETARY -> head(HeadField.SECRETARY, row);
            case EDIT -> {}
            case REMOVE -> remove(row);
        }
    }

    private void remove(Attendance row) {
        model.<Meeting>change(
                Op.LIST,
                it -> ListEdits.remove(it, row.person()),
                typed -> {
                    tell(typed);
                    typed.value()
                            .ifPresent(
                                    it ->
                                            new Undoing(desk)
                                                    .offer(
                                                            desk.words()
                                                                    .of(
                                                                            "side.removed",
                                                                            row.name().name())));
                });
    }

    /// Tells what was refused or is doubtful.
    <T> void tell(Typed<T> typed) {
        for (var message : typed.told()) {
            String text = desk.words().of(message);
            if (typed.value().isPresent()) {
                desk.toasts().doubtful(text);
            } else {
                desk.toasts().failed(text);
            }
        }
    }

    private void attend(java.util.function.Function<Id, Edit<Typed<Meeting>>> verb) {
        model.change(Op.ATTEND, verb, this::tell);
    }

    private void head(HeadField field, Attendance row) {
        model.change(
                Op.EDIT_HEAD, it -> new TypeHead(it, field, "=" + row.name().name()), this::tell);
    }

    private void excuse(ListRow.Member member, Presence.Excuse excuse) {
        Id who = member.row().person();
        String known =
                member.row().presence() instanceof Presence.Excused(var before, var reason)
                                && before == excuse
                        ? reason
                        : "";
        ask(member, "reason", known, (it, reason) -> Attend.excused(it, who, excuse, reason));
    }

    /// @param what is asked for
    private void ask(
            ListRow.Member member,
            String what,
            String value,
            BiFunction<Id, String, Edit<Typed<Meeting>>> verb) {
        model.meeting()
                .map(it -> TypedPlaces.said(it.id(), member.row().person(), what))
                .ifPresent(
                        place ->
                                new Prompt<Meeting>(
                                                desk,
                                                place,
                                                member.facts().name(),
                                                desk.words().of("side.ask." + what),
                                                value,
                                                (text, then) ->
                                                        model.enter(
                                                                Set.of(place),
                                                                Op.ATTEND,
                                                                it -> verb.apply(it, text),
                                                                then))
                                        .show());
    }

    private static String came(Attendance row) {
        return row.presence() instanceof Presence.Present present ? text(present.arrived()) : "";
    }

    private static String left(Attendance row) {
        return row.presence() instanceof Presence.Present present ? text(present.left()) : "";
    }

    private static String text(Optional<LocalTime> time) {
        return time.map(TimeText::time).orElse("");
    }
}
