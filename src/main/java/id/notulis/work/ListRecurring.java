package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Series;
import id.notulis.model.overview.GroupLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.overview.SeriesLine;
import id.notulis.model.people.StandingGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists what comes again: series of meetings and standing groups.
public final class ListRecurring {

    private final Snapshot book;
    private final LocalDate today;

    /// @param today the day that tells what was and what comes
    public ListRecurring(Snapshot book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /// All series, the one used last first, those without a meeting last.
    public List<SeriesLine> series() {
        Map<Id, MeetingLine> lines =
                book.meetingLines().stream()
                        .collect(Collectors.toMap(MeetingLine::id, Function.identity()));
        return names().stream().map(it -> series(it, lines)).toList();
    }

    /// Those of the meetings first; a series may have none that names it, or none at all.
    private List<String> names() {
        List<String> names = new ArrayList<>(book.series());
        book.records().series().all().stream()
                .map(Series::name)
                .filter(it -> names.stream().noneMatch(other -> Series.same(it, other)))
                .forEach(names::add);
        return names;
    }

    private SeriesLine series(String name, Map<Id, MeetingLine> lines) {
        Optional<Series> known = book.recurring().series(name);
        List<MeetingLine> meetings =
                book.recurring().meetings(name).stream()
                        .flatMap(it -> Optional.ofNullable(lines.get(it)).stream())
                        .toList();
        Optional<Rhythm> set = known.flatMap(Series::rhythm);
        Rhythm told = Rhythm.of(days(meetings));
        Optional<MeetingLine> last =
                meetings.stream()
                        .filter(it -> day(it).filter(day -> !day.isAfter(today)).isPresent())
                        .findFirst();
        return new SeriesLine(
                known.map(Series::id),
                known.map(Series::name).orElse(name),
                known.map(Series::formerNames).orElse(List.of()),
                set,
                told,
                last,
                planned(meetings).or(() -> expected(meetings, last, set.orElse(told))),
                meetings);
    }

    private Optional<SeriesLine.Next> planned(List<MeetingLine> meetings) {
        return meetings.stream()
                .flatMap(
                        it ->
                                day(it).stream()
                                        .filter(day -> day.isAfter(today))
                                        .map(day -> new SeriesLine.Next(day, Optional.of(it.id()))))
                .min(Comparator.comparing(SeriesLine.Next::day));
    }

    /// As the minutes of the last meeting said, else as the rhythm says.
    private Optional<SeriesLine.Next> expected(
            List<MeetingLine> meetings, Optional<MeetingLine> last, Rhythm rhythm) {
        LocalDate earliest =
                last.flatMap(ListRecurring::day).filter(today::equals).isPresent()
                        ? today.plusDays(1)
                        : today;
        return last.flatMap(it -> book.meeting(it.id()))
                .flatMap(it -> it.next())
                .flatMap(it -> it.date())
                .map(DateRange::first)
                .filter(it -> !it.isBefore(earliest))
                .or(() -> rhythm.next(days(meetings), earliest))
                .map(it -> new SeriesLine.Next(it, Optional.empty()));
    }

    private static List<LocalDate> days(List<MeetingLine> meetings) {
        return meetings.stream().flatMap(it -> day(it).stream()).toList();
    }

    private static Optional<LocalDate> day(MeetingLine meeting) {
        return meeting.date().map(DateRange::first);
    }

    /// All standing groups, by name.
    public List<GroupLine> groups() {
        Map<Id, PersonLine> people =
                book.personLines().stream()
                        .collect(Collectors.toMap(it -> it.person().id(), Function.identity()));
        return book.recurring().groups().stream().map(it -> group(it, people)).toList();
    }

    private static GroupLine group(StandingGroup group, Map<Id, PersonLine> people) {
        return new GroupLine(
                group,
                group.people().stream().flatMap(it -> Stream.ofNullable(people.get(it))).toList());
    }
}
