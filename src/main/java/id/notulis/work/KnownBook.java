package id.notulis.work;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.notula.Known;
import java.util.List;
import java.util.stream.Stream;

/// What a book has that something from a file may be, too. To be used within the step of work that
/// handed out the snapshot.
final class KnownBook {

    private final Snapshot snapshot;
    private final List<Organisation> organisations;
    private final List<Person> people;
    private final List<Agreement> agreements;

    KnownBook(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.organisations = snapshot.organisations();
        this.people = snapshot.people();
        this.agreements = snapshot.agreements();
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Person> people() {
        return people;
    }

    List<Agreement> agreements() {
        return agreements;
    }

    /// The same, as a reader of files wants to know it.
    Known toReader() {
        return toReader(people);
    }

    /// The same for a reader of what is typed into a meeting: everybody with the rank and the post
    /// of that day.
    Known toReader(Meeting meeting) {
        return toReader(
                meeting.date()
                        .map(days -> people.stream().map(it -> it.on(days.first())).toList())
                        .orElse(people));
    }

    private Known toReader(List<Person> known) {
        return new Known(
                names(snapshot.referenceLists()),
                snapshot.activeProfile().map(OfficeProfile::zone).orElse(Zone.WIB),
                agreements,
                known,
                organisations);
    }

    /// Reads names with the ranks and titles of a book.
    static NameReader names(ReferenceLists lists) {
        List<String> frontTitles =
                lists.titles().stream()
                        .filter(ReferenceLists.Title::front)
                        .flatMap(
                                title ->
                                        Stream.concat(
                                                Stream.of(title.text()), title.variants().stream()))
                        .toList();
        return new NameReader(lists.ranks(), frontTitles);
    }

    /// The meetings with the same title, date and start as a given one.
    List<Meeting> twins(Meeting meeting) {
        return snapshot.meetingLines().stream()
                .filter(line -> line.title().equals(meeting.title()))
                .map(MeetingLine::id)
                .flatMap(id -> snapshot.meeting(id).stream())
                .filter(other -> twins(meeting, other))
                .toList();
    }

    static boolean twins(Meeting one, Meeting other) {
        return one.title().equals(other.title())
                && one.date().equals(other.date())
                && one.time().map(TimeSpan::start).equals(other.time().map(TimeSpan::start));
    }
}
