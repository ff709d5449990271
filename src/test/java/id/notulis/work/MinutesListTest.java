package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Series;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.model.people.Body;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The list of all minutes, against the same filtered and sorted meeting by meeting.
class MinutesListTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesInWhatFits(long seed) {
        RandomRecord record = new RandomRecord(seed);
        try (Workspace book = TempBook.create(folder)) {
            book.transact(
                    Op.IMPORT,
                    draft -> {
                        record.putReferences(draft);
                        for (int times = 0; times < 15; times++) {
                            draft.put(record.meeting());
                        }
                        return true;
                    });
            MinutesChoices choices = book.read(Snapshot::minutesChoices);
            assertFits(book, MinutesFilter.ALL, it -> true);
            for (MeetingStatus status : MeetingStatus.values()) {
                assertFits(book, MinutesFilter.ALL.in(Set.of(status)), it -> it.status() == status);
            }
            for (int year : choices.years()) {
                DateRange period =
                        new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                assertFits(
                        book,
                        MinutesFilter.ALL.during(Optional.of(period)),
                        it -> it.date().filter(days -> meet(days, period)).isPresent());
            }
            Set<String> kinds = Set.copyOf(choices.kinds().stream().limit(2).toList());
            if (!kinds.isEmpty()) {
                assertFits(book, MinutesFilter.ALL.ofKinds(kinds), it -> kinds.contains(it.kind()));
            }
            for (String one : choices.series()) {
                assertFits(
                        book,
                        MinutesFilter.ALL.ofSeries(Set.of(one)),
                        it -> Series.same(it.series(), one));
            }
            for (MinutesChoices.Organisation one : choices.organisations()) {
                assertFits(
                        book,
                        MinutesFilter.ALL.with(Set.of(one.id())),
                        it -> organisations(it).anyMatch(one.id()::equals));
            }
        }
    }

    @Test
    void sortsByEveryColumnBothWays() throws SQLException {
        try (Workspace book = large(200)) {
            List<MeetingLine> lines = book.read(Snapshot::meetingLines);
            assertThat(listed(book, MinutesFilter.ALL, MinutesOrder.LATEST_FIRST))
                    .containsExactlyElementsOf(lines);
            assertThat(listed(book, MinutesFilter.ALL, order(MinutesOrder.By.TITLE, true)))
                    .isSortedAccordingTo(
                            Comparator.comparing(
                                    MeetingLine::title, String.CASE_INSENSITIVE_ORDER));
            assertThat(listed(book, MinutesFilter.ALL, order(MinutesOrder.By.TITLE, false)))
                    .isSortedAccordingTo(
                            Comparator.comparing(MeetingLine::title, String.CASE_INSENSITIVE_ORDER)
                                    .reversed());
            assertThat(listed(book, MinutesFilter.ALL, order(MinutesOrder.By.STATUS, false)))
                    .extracting(MeetingLine::status)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(listed(book, MinutesFilter.ALL, order(MinutesOrder.By.KIND, true)))
                    .extracting(MeetingLine::kind)
                    .isSorted();
            assertThat(listed(book, MinutesFilter.ALL, order(MinutesOrder.By.DATE, true)))
                    .extracting(line -> line.date().orElseThrow().first())
                    .isSorted();
        }
    }

    @Test
    void findsWordsOfTitlesAndLines() throws SQLException {
        try (Workspace book = large(100)) {
            List<MeetingLine> all = book.read(Snapshot::meetingLines);
            Meeting some = book.read(it -> it.meeting(all.get(40).id())).orElseThrow();
            String word = some.title().split(" ")[2];

            assertThat(listed(book, MinutesFilter.ALL.saying(word), MinutesOrder.LATEST_FIRST))
                    .extracting(MeetingLine::id)
                    .contains(some.id());
            assertThat(listed(book, MinutesFilter.ALL.saying("zzzz"), MinutesOrder.LATEST_FIRST))
                    .isEmpty();
            assertThat(listed(book, MinutesFilter.ALL.saying("\"'"), MinutesOrder.LATEST_FIRST))
                    .isEmpty();
        }
    }

    @Test
    void givesRowsForTheKeysAskedForAndLeavesOutWhatIsGone() throws SQLException {
        try (Workspace book = large(60)) {
            MinutesKeys keys =
                    book.read(it -> it.minutes(MinutesFilter.ALL, MinutesOrder.LATEST_FIRST));
            assertThat(keys.size()).isEqualTo(60);
            List<Long> window = keys.between(50, 99);
            assertThat(window).hasSize(10);
            Id gone = book.read(Snapshot::meetingLines).get(52).id();
            book.transact(
                    Op.BIN_MEETING,
                    RecycleBin.put(List.of(gone), new Stamp(TempBook.CLOCK.instant(), "")));

            assertThat(book.read(it -> it.minutesRows(window)).values())
                    .extracting(row -> row.line().id())
                    .containsExactlyElementsOf(
                            book.read(Snapshot::meetingLines).stream()
                                    .skip(50)
                                    .map(MeetingLine::id)
                                    .toList());
            assertThat(book.read(it -> it.minutesRows(window)).values())
                    .allMatch(row -> row.organisations().size() == 1);
        }
    }

    private void assertFits(Workspace book, MinutesFilter filter, Predicate<Meeting> fits) {
        List<MeetingLine> wanted =
                book.read(
                        it ->
                                it.meetingLines().stream()
                                        .filter(
                                                line ->
                                                        fits.test(
                                                                it.meeting(line.id())
                                                                        .orElseThrow()))
                                        .toList());
        assertThat(listed(book, filter, MinutesOrder.LATEST_FIRST))
                .as(filter.toString())
                .containsExactlyElementsOf(wanted);
    }

    private static List<MeetingLine> listed(
            Workspace book, MinutesFilter filter, MinutesOrder order) {
        return book.read(
                it -> {
                    MinutesKeys keys = it.minutes(filter, order);
                    return it.minutesRows(keys.between(0, keys.size())).values().stream()
                            .map(MinutesRow::line)
                            .toList();
                });
    }

    private static MinutesOrder order(MinutesOrder.By by, boolean ascending) {
        return new MinutesOrder(by, ascending);
    }

    private static Stream<Id> organisations(Meeting meeting) {
        return Stream.concat(
                meeting.host().map(Body::organisation).stream(),
                meeting.delegations().stream()
                        .flatMap(it -> it.organisation().map(Body::organisation).stream()));
    }

    private static boolean meet(DateRange one, DateRange other) {
        return !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }

    private Workspace large(int meetings) throws SQLException {
        TempBook.create(folder).close();
        LargeBook.fill(TempBook.path(folder), meetings, 1);
        return TempBook.open(folder, Access.WRITE);
    }
}
