package id.notulis.cli;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.AttendanceStatus;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Individual;
import id.notulis.model.people.PersonName;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A whole meeting as JSON.
final class MeetingJson {

    private final Json json;
    private final Dossier dossier;
    private final Meeting meeting;
    private final LocalDate today;

    MeetingJson(Json json, Dossier dossier, LocalDate today) {
        this.json = json;
        this.dossier = dossier;
        this.meeting = dossier.meeting();
        this.today = today;
    }

    void write() {
        json.object(
                () -> {
                    heading();
                    json.text("host", meeting.host().map(host -> host.name()));
                    json.text("chair", meeting.chair().map(this::name));
                    json.text("secretary", meeting.secretary().map(this::name));
                    json.word("classification", meeting.classification());
                    json.text("series", meeting.series());
                    json.texts("bases", meeting.bases());
                    json.text("opening", String.join("\n", meeting.opening()));
                    json.text("closing", String.join("\n", meeting.closing()));
                    json.object("next", meeting.next(), this::next);
                    json.texts("copies", meeting.copies());
                    participants();
                    topics();
                    json.array("agreements", dossier.agreements(), this::agreement);
                    json.array("photos", meeting.photos(), this::photo);
                });
    }

    private void heading() {
        json.text("id", meeting.id().value());
        json.text("title", meeting.title());
        json.text("kind", meeting.kind());
        dates(json, meeting.date());
        times(json, meeting.time());
        json.text("place", meeting.place());
        json.text("number", meeting.number());
        json.word("status", meeting.status());
        json.number("attendees", attendees());
        json.number("entries", meeting.entries().count());
        json.number("actions", meeting.entries().filter(Task.class::isInstance).count());
    }

    /// The first day, and the last one only when there are several.
    static void dates(Json json, Optional<DateRange> dates) {
        json.date("date", dates.map(DateRange::first));
        json.date("date_end", dates.filter(range -> !range.singleDay()).map(DateRange::last));
    }

    static void times(Json json, Optional<TimeSpan> times) {
        json.time("start", times.map(TimeSpan::start));
        json.time(
                "end",
                times.flatMap(
                        span ->
                                span.end() instanceof TimeSpan.At(LocalTime time)
                                        ? Optional.of(time)
                                        : Optional.empty()));
        json.truth(
                "end_open", times.filter(span -> span.end() instanceof TimeSpan.Open).isPresent());
    }

    private long attendees() {
        return meeting.attendances()
                .map(this::status)
                .filter(
                        status ->
                                status == AttendanceStatus.PRESENT
                                        || status == AttendanceStatus.LATE)
                .count();
    }

    private AttendanceStatus status(Attendance attendance) {
        return attendance.status(meeting.time().map(TimeSpan::start));
    }

    private String name(Individual individual) {
        return dossier.nameOf(individual);
    }

    private void next(NextMeeting next) {
        dates(json, next.date());
        times(json, next.time());
        json.text("place", next.place());
        json.text("subject", next.subject());
    }

    private void participants() {
        record Row(Delegation delegation, Attendance attendance) {}
        List<Row> rows =
                meeting.delegations().stream()
                        .flatMap(from -> from.members().stream().map(who -> new Row(from, who)))
                        .toList();
        json.array("participants", rows, row -> participant(row.delegation(), row.attendance()));
    }

    private void participant(Delegation delegation, Attendance attendance) {
        names(json, attendance.name());
        json.text("position", attendance.position());
        json.text("second_role", attendance.secondRole());
        json.text("organisation", delegation.organisation().map(body -> body.name()));
        json.word("status", status(attendance));
        Optional<Presence.Present> present =
                attendance.presence() instanceof Presence.Present there
                        ? Optional.of(there)
                        : Optional.empty();
        json.time("arrived", present.flatMap(Presence.Present::arrived));
        json.time("left", present.flatMap(Presence.Present::left));
        json.text(
                "reason",
                attendance.presence() instanceof Presence.Excused(_, String reason) ? reason : "");
        json.truth("head", attendance.head());
        json.text("on_behalf_of", attendance.onBehalfOf().map(this::name));
    }

    /// A name in its parts.
    static void names(Json json, PersonName name) {
        json.text("name", name.name());
        json.text(
                "rank",
                name.rank().map(rank -> rank.abbreviation() + (name.retired() ? " (Purn)" : "")));
        json.text("front_titles", name.frontTitles());
        json.text("back_titles", name.backTitles());
    }

    private void topics() {
        EntryJson entries = new EntryJson(json, dossier, today);
        json.array(
                "topics",
                IntStream.range(0, meeting.topics().size()).boxed().toList(),
                index -> {
                    Topic topic = meeting.topics().get(index);
                    json.number("no", index + 1L);
                    json.text("title", topic.title());
                    json.truth("closed", topic.closed());
                    json.array("entries", topic.entries(), entry -> entries.write(topic, entry));
                });
    }

    private void agreement(Agreement agreement) {
        agreement(json, agreement);
        json.array(
                "points",
                agreement.points(),
                point -> {
                    json.number("no", point.number());
                    json.text("text", point.text());
                });
    }

    /// What every list of agreements tells, but for the points.
    static void agreement(Json json, Agreement agreement) {
        json.text("kind", agreement.kind());
        json.text("number", agreement.number());
        json.text("subject", agreement.subject());
        json.array(
                "parties",
                agreement.parties(),
                party -> {
                    json.text("name", party.name());
                    json.text("number", party.number());
                });
        json.date("signed", agreement.signed());
        json.date("valid_from", agreement.validFrom());
        json.date("valid_until", agreement.validUntil());
    }

    private void photo(Photo photo) {
        json.text("file", photo.file());
        json.text("caption", photo.caption());
        json.text("credit", photo.credit());
        json.text("sha256", photo.sha256());
    }
}
