package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.people.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what differs between a meeting as it is stored and as it is to be.
final class MeetingWriter {

    private final Session session;
    private final Names names;

    MeetingWriter(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    void insert(Meeting meeting) {
        Keys keys = new Keys(session);
        Outsiders outsiders = Outsiders.none().following(meeting);
        long key = session.number("meeting/insert", columns(meeting, outsiders, keys));
        outsiders.insertNew(session, names, keys, key, Outsiders.none());
        for (PassageKind kind : PassageKind.values()) {
            insertPassages(key, kind, kind.of(meeting));
        }
        insertPhotos(key, meeting.photos());
        insertAgreements(key, meeting.agreements(), keys);
        new AttendanceWriter(session, names, keys, outsiders, key)
                .save(List.of(), meeting.delegations());
        new EntryWriter(session, keys, outsiders, key).save(List.of(), meeting.topics());
    }

    void update(Meeting before, Meeting after) {
        Keys keys = new Keys(session);
        long key = session.number("meeting/key", before.id());
        Outsiders known = Outsiders.read(session, names, key);
        Outsiders outsiders = known.following(after);
        outsiders.insertNew(session, names, keys, key, known);
        List<Object> columns = columns(after, outsiders, keys);
        if (!columns(before, known, keys).equals(columns)) {
            session.run("meeting/update", columns, key);
        }
        for (PassageKind kind : PassageKind.values()) {
            if (!kind.of(before).equals(kind.of(after))) {
                session.run("meeting/delete-passages", key, Codes.PASSAGE.of(kind));
                insertPassages(key, kind, kind.of(after));
            }
        }
        if (!before.photos().equals(after.photos())) {
            session.run("meeting/delete-photos", key);
            insertPhotos(key, after.photos());
        }
        if (!before.agreements().equals(after.agreements())) {
            session.run("meeting/delete-agreements", key);
            insertAgreements(key, after.agreements(), keys);
        }
        if (!before.delegations().equals(after.delegations())) {
            new AttendanceWriter(session, names, keys, outsiders, key)
                    .save(before.delegations(), after.delegations());
        }
        if (!before.topics().equals(after.topics())) {
            new EntryWriter(session, keys, outsiders, key).save(before.topics(), after.topics());
        }
        known.deleteGone(session, key, outsiders);
    }

    void delete(Id id) {
        session.run("meeting/delete", id);
    }

    private static List<Object> columns(Meeting meeting, Outsiders outsiders, Keys keys) {
        List<Object> columns = new ArrayList<>();
        columns.add(meeting.id());
        columns.add(Codes.MEETING_STATUS.of(meeting.status()));
        columns.add(meeting.title());
        columns.add(meeting.kind());
        columns.addAll(Times.columns(meeting.date(), meeting.time()));
        columns.add(meeting.place());
        columns.add(keys.organisation(meeting.host().map(Body::organisation)));
        columns.add(meeting.host().map(Body::name));
        columns.addAll(outsiders.columns(meeting.chair(), keys));
        columns.addAll(outsiders.columns(meeting.secretary(), keys));
        columns.add(Codes.CLASSIFICATION.of(meeting.classification()));
        columns.add(meeting.number());
        columns.add(meeting.series());
        columns.add(meeting.initials());
        Optional<NextMeeting> next = meeting.next();
        columns.add(next.isPresent());
        columns.addAll(
                Times.columns(next.flatMap(NextMeeting::date), next.flatMap(NextMeeting::time)));
        columns.add(next.map(NextMeeting::place).orElse(""));
        columns.add(next.map(NextMeeting::subject).orElse(""));
        return columns;
    }

    private void insertPassages(long key, PassageKind kind, List<String> passages) {
        for (int place = 0; place < passages.size(); place++) {
            session.run(
                    "meeting/insert-passage",
                    key,
                    Codes.PASSAGE.of(kind),
                    place,
                    passages.get(place));
        }
    }

    private void insertPhotos(long key, List<Photo> photos) {
        for (int place = 0; place < photos.size(); place++) {
            Photo photo = photos.get(place);
            session.run(
                    "meeting/insert-photo",
                    photo.id(),
                    key,
                    place,
                    photo.file(),
                    photo.caption(),
                    photo.credit(),
                    photo.sha256());
        }
    }

    private void insertAgreements(long key, List<Id> agreements, Keys keys) {
        for (int place = 0; place < agreements.size(); place++) {
            session.run(
                    "meeting/insert-agreement", key, place, keys.agreement(agreements.get(place)));
        }
    }
}
