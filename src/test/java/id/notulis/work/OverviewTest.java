package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Task;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.Attention;
import id.notulis.model.overview.EndingAgreement;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.OverdueAction;
import id.notulis.model.overview.UnfinishedMinutes;
import id.notulis.model.overview.Week;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The first screen's questions, against the same asked of every meeting and action one by one.
class OverviewTest {

    private static final int MOST = 1_000;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 1) / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatIsOverdueUnfinishedAndRunsOut(long seed) {
        try (Workspace book = filled(seed)) {
            Map<Id, Meeting> meetings =
                    meetings(book).stream()
                            .collect(Collectors.toMap(Meeting::id, Function.identity()));
            for (LocalDate today : days(book)) {
                Attention all = book.read(it -> it.attention(today, MOST));
                List<ActionLine> overdue =
                        book.read(it -> it.actionLines(new ActionFilter(true, true, "", today)));

                assertThat(all.overdue().first())
                        .extracting(OverdueAction::id, OverdueAction::text, OverdueAction::owners)
                        .containsExactlyElementsOf(
                                overdue.stream()
                                        .map(
                                                it ->
                                                        org.assertj.core.groups.Tuple.tuple(
                                                                it.id(), it.text(), it.owners()))
                                        .toList());
                assertThat(all.unfinished().first())
                        .extracting(UnfinishedMinutes::id)
                        .containsExactlyInAnyOrderElementsOf(
                                meetings.values().stream()
                                        .filter(it -> it.status() != MeetingStatus.FINAL)
                                        .filter(
                                                it ->
                                                        it.date()
                                                                .map(d -> d.last().isBefore(today))
                                                                .orElse(true))
                                        .map(Meeting::id)
                                        .toList());
                all.unfinished()
                        .first()
                        .forEach(
                                it ->
                                        assertLacking(
                                                it.lacking(),
                                                Objects.requireNonNull(meetings.get(it.id()))));
                assertThat(all.ending().first())
                        .extracting(EndingAgreement::id)
                        .containsExactlyInAnyOrderElementsOf(
                                book.read(Snapshot::agreements).stream()
                                        .filter(
                                                it ->
                                                        it.validUntil()
                                                                .filter(
                                                                        d ->
                                                                                !d.isBefore(
                                                                                                today
                                                                                                        .minusDays(
                                                                                                                30))
                                                                                        && !d
                                                                                                .isAfter(
                                                                                                        today
                                                                                                                .plusDays(
                                                                                                                        180)))
                                                                .isPresent())
                                        .map(Agreement::id)
                                        .toList());

                Attention few = book.read(it -> it.attention(today, 2));
                assertThat(few.total()).isEqualTo(all.total());
                assertThat(few.overdue().first())
                        .isEqualTo(
                                all.overdue()
                                        .first()
                                        .subList(0, Math.min(2, all.overdue().total())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listsTheMeetingsOfAWeekAndTheLatestMinutes(long seed) {
        try (Workspace book = filled(seed)) {
            List<MeetingLine> lines = book.read(Snapshot::meetingLines);
            for (LocalDate today : days(book)) {
                Week week = book.read(it -> it.week(today));
                assertThat(week.days().first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(week.meetings())
                        .containsExactlyInAnyOrderElementsOf(
                                lines.stream()
                                        .filter(
                                                it ->
                                                        it.date()
                                                                .filter(d -> meet(d, week.days()))
                                                                .isPresent())
                                        .toList());
                List<MeetingLine> recent = book.read(it -> it.recentMinutes(today, 5));
                assertThat(recent)
                        .containsExactlyElementsOf(
                                lines.stream()
                                        .filter(it -> it.entries() > 0)
                                        .filter(
                                                it ->
                                                        it.date()
                                                                .filter(
                                                                        d ->
                                                                                !d.first()
                                                                                        .isAfter(
                                                                                                today))
                                                                .isPresent())
                                        .limit(5)
                                        .toList());
            }
        }
    }

    @Test
    void anEmptyBookAsksForNothing() {
        try (Workspace book = TempBook.create(folder)) {
            LocalDate today = LocalDate.of(2025, 6, 4);
            assertThat(book.read(it -> it.attention(today, 3)).total()).isZero();
            assertThat(book.read(it -> it.week(today)).meetings()).isEmpty();
            assertThat(book.<List<MeetingLine>>read(it -> it.recentMinutes(today, 4))).isEmpty();
        }
    }

    @Test
    void theEndOfAnAgreementComesInStages() {
        LocalDate today = LocalDate.of(2025, 6, 4);
        assertThat(List.of(180, 91, 90, 31, 30, 8, 7, 1, 0, -1))
                .extracting(days -> ending(today.plusDays(days)).stage(today).name())
                .containsExactly(
                        "HALF_A_YEAR",
                        "HALF_A_YEAR",
                        "QUARTER",
                        "QUARTER",
                        "MONTH",
                        "MONTH",
                        "WEEK",
                        "WEEK",
                        "ENDED",
                        "ENDED");
    }

    private static EndingAgreement ending(LocalDate until) {
        return new EndingAgreement(
                TempBook.ids().next(), "", "MoU", "", List.of(), until, 0, 0, Optional.empty());
    }

    private static void assertLacking(UnfinishedMinutes.Lacking lacking, Meeting meeting) {
        List<Entry> entries = meeting.entries().toList();
        List<Task> tasks =
                entries.stream().filter(Task.class::isInstance).map(Task.class::cast).toList();
        assertThat(lacking.lines()).isEqualTo(entries.isEmpty());
        assertThat(lacking.people()).isEqualTo(meeting.attendances().noneMatch(it -> it.present()));
        assertThat(lacking.owners())
                .isEqualTo(
                        (int) tasks.stream().filter(it -> it.action().owners().isEmpty()).count());
        assertThat(lacking.dueDays())
                .isEqualTo((int) tasks.stream().filter(it -> it.action().due().isEmpty()).count());
    }

    private static boolean meet(DateRange one, DateRange other) {
        return !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }

    /// Days on which the answer may be another than the day before.
    private static List<LocalDate> days(Workspace book) {
        List<LocalDate> days = new ArrayList<>();
        for (Meeting meeting : meetings(book)) {
            meeting.date().ifPresent(date -> days.add(date.last()));
            meeting.date().ifPresent(date -> days.add(date.last().plusDays(1)));
        }
        for (ActionLine action : book.read(it -> it.actionLines(ActionFilter.all(LocalDate.MIN)))) {
            action.due().ifPresent(due -> days.add(due.plusDays(1)));
        }
        for (Agreement agreement : book.read(Snapshot::agreements)) {
            agreement.validUntil().ifPresent(until -> days.add(until.minusDays(180)));
            agreement.validUntil().ifPresent(until -> days.add(until.plusDays(31)));
        }
        return days.stream().distinct().limit(60).toList();
    }

    private static List<Meeting> meetings(Workspace book) {
        return book.read(
                it ->
                        it.meetingLines().stream()
                                .map(line -> it.meeting(line.id()))
                                .flatMap(Optional::stream)
                                .toList());
    }

    private Workspace filled(long seed) {
        RandomRecord record = new RandomRecord(seed);
        Workspace book = TempBook.create(folder);
        book.transact(
                Op.IMPORT,
                draft -> {
                    record.putReferences(draft);
                    for (int times = 0; times < 12; times++) {
                        draft.put(record.meeting());
                    }
                    return true;
                });
        Id binned = book.read(Snapshot::meetingLines).get(3).id();
        book.transact(
                Op.BIN_MEETING,
                RecycleBin.put(List.of(binned), new Stamp(TempBook.CLOCK.instant(), "")));
        return book;
    }
}
