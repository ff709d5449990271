package id.notulis.work;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import java.time.LocalDate;
import java.util.Optional;

/// What became of people between an earlier meeting and a later one, as the book knows it: who was
/// promoted or took another post since is listed so. All else stays as it stood there.
///
/// @param book where people are known
/// @param before the day of the earlier meeting
/// @param after the day of the later one
record Since(Snapshot book, Optional<LocalDate> before, Optional<LocalDate> after) {

    static Since of(Snapshot book, Meeting earlier, Meeting later) {
        return new Since(
                book, earlier.date().map(DateRange::first), later.date().map(DateRange::first));
    }

    /// A row of the earlier list for the later one.
    Attendance of(Attendance row) {
        if (before.isEmpty() || after.isEmpty()) {
            return row;
        }
        return book.person(row.person()).map(it -> posted(promoted(row, it), it)).orElse(row);
    }

    private Attendance promoted(Attendance row, Person person) {
        PersonName then = person.nameOn(before.orElseThrow());
        PersonName now = person.nameOn(after.orElseThrow());
        PersonName listed = row.name();
        return then.equals(now)
                ? row
                : row.withName(
                        new PersonName(
                                now.rank(),
                                now.retired(),
                                now.corps(),
                                listed.frontTitles(),
                                listed.name(),
                                listed.backTitles()));
    }

    /// A post counts that is known to have begun in between.
    private Attendance posted(Attendance row, Person person) {
        return person.postOn(after.orElseThrow())
                .filter(
                        it ->
                                it.since()
                                        .filter(day -> day.isAfter(before.orElseThrow()))
                                        .isPresent())
                .filter(it -> it.begunBy(after.orElseThrow()))
                .map(Post::title)
                .map(row::withPosition)
                .orElse(row);
    }
}
