package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Body;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads whole meetings: one statement a table, however many lines a meeting has.
final class MeetingReader {

    private final Session session;
    private final Names names;
    private final EntryReader entries;

    MeetingReader(Session session, Names names) {
        this.session = session;
        this.names = names;
        this.entries = new EntryReader(session);
    }

    Optional<Meeting> get(Id id) {
        return session.first("meeting/key", row -> row.number("id"), id).flatMap(this::get);
    }

    private Optional<Meeting> get(long key) {
        Outsiders outsiders = Outsiders.read(session, names, key);
        Map<PassageKind, List<String>> passages = passages(key);
        List<Photo> photos = session.list("meeting/photos", MeetingReader::photo, key);
        List<Delegation> delegations = delegations(key, outsiders);
        List<Id> agreements = session.list("meeting/agreements", row -> row.id("uid"), key);
        List<Topic> topics = entries.topics(key, outsiders);
        return session.first(
                "meeting/get",
                row ->
                        new Meeting(
                                row.id("uid"),
                                row.code("status", Codes.MEETING_STATUS),
                                row.text("title"),
                                row.text("kind"),
                                Times.days(row, ""),
                                Times.span(row, ""),
                                row.text("place"),
                                body(row, "host"),
                                outsiders.individual(row, "chair"),
                                outsiders.individual(row, "secretary"),
                                row.code("classification", Codes.CLASSIFICATION),
                                row.text("number"),
                                row.text("series"),
                                passages.getOrDefault(PassageKind.BASIS, List.of()),
                                passages.getOrDefault(PassageKind.OPENING, List.of()),
                                passages.getOrDefault(PassageKind.CLOSING, List.of()),
                                next(row),
                                row.text("initials"),
                                passages.getOrDefault(PassageKind.COPY, List.of()),
                                photos,
                                passages.getOrDefault(PassageKind.UNKNOWN_LINE, List.of()),
                                delegations,
                                agreements,
                                topics),
                key);
    }

    private Map<PassageKind, List<String>> passages(long key) {
        Map<PassageKind, List<String>> passages = new EnumMap<>(PassageKind.class);
        session.list(
                "meeting/passages",
                row ->
                        passages.computeIfAbsent(
                                        row.code("kind", Codes.PASSAGE), _ -> new ArrayList<>())
                                .add(row.text("body")),
                key);
        return passages;
    }

    private List<Delegation> delegations(long key, Outsiders outsiders) {
        Map<Long, List<Attendance>> members = new HashMap<>();
        session.list(
                "meeting/attendances",
                row ->
                        members.computeIfAbsent(row.number("delegation_id"), _ -> new ArrayList<>())
                                .add(attendance(row, outsiders)),
                key);
        return session.list(
                "meeting/delegations",
                row ->
                        new Delegation(
                                body(row, "organisation"),
                                members.getOrDefault(row.number("id"), List.of())),
                key);
    }

    private Attendance attendance(Row row, Outsiders outsiders) throws SQLException {
        return new Attendance(
                row.id("person_uid"),
                names.name(row),
                row.text("position"),
                row.text("second_role"),
                Presences.presence(row),
                row.flag("head"),
                outsiders.individual(row, "on_behalf"));
    }

    static Optional<Body> body(Row row, String prefix) throws SQLException {
        Optional<Id> id = row.optionalId(prefix + "_uid");
        Optional<String> name = row.optionalText(prefix + "_name");
        return id.flatMap(organisation -> name.map(words -> new Body(organisation, words)));
    }

    private static Optional<NextMeeting> next(Row row) throws SQLException {
        return row.flag("next_known")
                ? Optional.of(
                        new NextMeeting(
                                Times.days(row, "next_"),
                                Times.span(row, "next_"),
                                row.text("next_place"),
                                row.text("next_subject")))
                : Optional.empty();
    }

    private static Photo photo(Row row) throws SQLException {
        return new Photo(
                row.id("uid"),
                row.text("file"),
                row.text("caption"),
                row.text("credit"),
                row.optionalText("sha256"));
    }
}
