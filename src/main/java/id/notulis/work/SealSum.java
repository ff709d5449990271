package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Words;
import id.notulis.model.profile.Signatory;
import id.notulis.model.review.Signing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sum of all that final minutes say, field by field in an order of its own: neither a change
/// of the text format nor of the program's records may break a seal. What is added to a meeting
/// later is added here only where it is there.
final class SealSum {

    private final Sha256 sum = new Sha256();

    private SealSum() {}

    /// @param minuted the meeting as its minutes have it
    static String of(Meeting minuted, List<Agreement> agreements, Optional<Signing> signing) {
        SealSum seal = new SealSum();
        seal.add(minuted);
        seal.each(agreements, seal::add);
        seal.maybe(signing, seal::add);
        return seal.sum.sum();
    }

    private void add(Meeting it) {
        text(it.id()).text(it.title()).text(it.kind());
        maybe(it.date(), this::add);
        maybe(it.time(), this::add);
        text(it.place());
        maybe(it.host(), this::add);
        maybe(it.chair(), this::add);
        maybe(it.secretary(), this::add);
        text(it.classification()).text(it.number()).text(it.series());
        each(it.bases(), this::text);
        each(it.opening(), this::text);
        each(it.closing(), this::text);
        maybe(
                it.next(),
                next -> {
                    maybe(next.date(), this::add);
                    maybe(next.time(), this::add);
                    text(next.place()).text(next.subject());
                });
        text(it.initials());
        each(it.copies(), this::text);
        each(it.photos(), this::add);
        each(it.unknownLines(), this::text);
        each(it.delegations(), this::add);
        each(it.agreements(), this::text);
        each(it.topics(), this::add);
    }

    private void add(DateRange days) {
        text(days.first()).text(days.last());
    }

    private void add(TimeSpan span) {
        text(span.start()).text(span.zone());
        switch (span.end()) {
            case TimeSpan.At(var time) -> text(time);
            case TimeSpan.Open _ -> text("open");
            case TimeSpan.Unknown _ -> text("unknown");
        }
    }

    private void add(Photo photo) {
        text(photo.file()).text(photo.caption()).text(photo.credit());
        maybe(photo.sha256(), this::text);
    }

    private void add(Delegation delegation) {
        maybe(delegation.organisation(), this::add);
        each(delegation.members(), this::add);
    }

    private void add(Attendance it) {
        text(it.person());
        add(it.name());
        text(it.position()).text(it.secondRole()).text(it.head());
        maybe(it.onBehalfOf(), this::add);
        switch (it.presence()) {
            case Presence.Present present -> {
                text("present").text(present.guest());
                maybe(present.arrived(), this::text);
                maybe(present.left(), this::text);
            }
            case Presence.Excused excused ->
                    text("excused").text(excused.excuse()).text(excused.reason());
            case Presence.Absent _ -> text("absent");
            case Presence.Represented _ -> text("represented");
        }
    }

    private void add(PersonName name) {
        maybe(
                name.rank(),
                rank ->
                        text(rank.service())
                                .text(rank.group())
                                .text(rank.name())
                                .text(rank.abbreviation())
                                .text(rank.grade()));
        text(name.retired()).text(name.corps());
        text(name.frontTitles()).text(name.name()).text(name.backTitles());
    }

    private void add(Party party) {
        switch (party) {
            case Attendee attendee -> text("attendee").text(attendee.person());
            case Outsider outsider -> {
                text("outsider").text(outsider.person());
                add(outsider.name());
            }
            case Body body -> text("body").text(body.organisation()).text(body.name());
            case Words words -> text("words").text(words.text());
        }
    }

    private void add(Topic topic) {
        text(topic.id()).text(topic.title());
        maybe(topic.start(), this::text);
        text(topic.closed());
        each(topic.entries(), this::add);
    }

    private void add(Entry entry) {
        text(entry.id());
        maybe(entry.time(), this::text);
        maybe(entry.audience(), this::text);
        each(entry.points(), this::add);
        switch (entry) {
            case Statement statement -> {
                text(statement.kind());
                maybe(statement.speaker(), this::add);
                each(statement.paragraphs(), this::text);
            }
            case Task task -> {
                text("task");
                each(task.paragraphs(), this::text);
                add(task.action());
            }
            case Table table -> {
                text("table");
                each(table.rows(), row -> each(row, this::text));
            }
            case Movement movement -> {
                text("movement").text(movement.arrival());
                add(movement.who());
            }
        }
        each(entry.replies(), this::add);
    }

    private void add(PointRef point) {
        text(point.agreement()).text(point.number());
    }

    private void add(Action action) {
        each(action.owners(), this::add);
        maybe(action.due(), this::text);
        text(action.priority()).text(action.status());
        maybe(action.doneOn(), this::text);
    }

    private void add(Agreement it) {
        text(it.id()).text(it.number()).text(it.kind()).text(it.subject());
        each(it.parties(), party -> text(party.name()).text(party.number()));
        maybe(it.signed(), this::text);
        maybe(it.validFrom(), this::text);
        maybe(it.validUntil(), this::text);
        text(it.parentNumber());
        each(it.points(), point -> text(point.number()).text(point.text()));
    }

    private void add(Signing signing) {
        text(signing.office());
        each(signing.usual(), this::add);
        each(signing.alternates(), this::add);
        each(
                signing.own().entrySet(),
                own -> {
                    text(own.getKey());
                    each(own.getValue(), this::add);
                });
    }

    private void add(Signatory block) {
        text(block.role()).text(block.capacity());
        each(block.represented(), this::text);
        text(block.post());
        maybe(block.name(), this::add);
        text(block.serviceNumber());
    }

    /// Identities, numbers, days, times, constants and texts, as they are written.
    private SealSum text(Object value) {
        sum.add(
                switch (value) {
                    case Id id -> id.value();
                    case Enum<?> constant -> constant.name();
                    default -> value.toString();
                });
        return this;
    }

    private <T> void maybe(Optional<T> value, Consumer<? super T> add) {
        each(value.stream().toList(), add);
    }

    private <T> void each(Collection<T> values, Consumer<? super T> add) {
        sum.add(Integer.toString(values.size()));
        values.forEach(add);
    }
}
