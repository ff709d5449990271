package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.work.minutes.Scribe;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What of a meeting a hand falls on by chance; where there is nothing of the kind, on something
/// that is not there.
///
/// @param kept the meeting that stays, so that there is always one to work on
record Hand(Random random, Draft draft, Meeting meeting, Id kept) {

    Id id() {
        return meeting.id();
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String of(String... all) {
        return of(List.of(all));
    }

    Id entry() {
        return any(meeting.entries().map(Entry::id));
    }

    Id task() {
        return any(meeting.entries().filter(Task.class::isInstance).map(Entry::id));
    }

    Id topic() {
        return any(meeting.topics().stream().map(Topic::id));
    }

    Id person() {
        return any(meeting.attendances().map(Attendance::person));
    }

    Id photo() {
        return any(meeting.photos().stream().map(Photo::id));
    }

    Scribe scribe() {
        return new Scribe(draft.known(), draft.dossier(meeting.id()).orElseThrow());
    }

    Id any(Stream<Id> ids) {
        List<Id> all = ids.toList();
        return all.isEmpty() ? draft.newId() : of(all);
    }
}
