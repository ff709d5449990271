package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.numbering.RegisteredNumber.State;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberBookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);
    private static final IdSource IDS = TempBook.ids();
    private static final NumberSeries YEARLY = series("Nota dinas", "{KLS}/ND-{NO2}/{TAHUN}", true);
    private static final NumberSeries CONTINUOUS = series("Surat", "{NO}/OR", false);
    private static final NumberSeries LATE =
            new NumberSeries(
                    IDS.next(),
                    "Keputusan",
                    new NumberPattern("KEP/{NO3}/{ROMAWI}/{TAHUN}"),
                    NumberSeries.Values.NONE,
                    true,
                    41,
                    Set.of(DocumentKind.NOTULEN));

    private static final Set<Op> NUMBER_STEPS =
            Set.of(Op.RESERVE_NUMBER, Op.FILL_NUMBER, Op.CANCEL_NUMBER);

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    /// What a register is, told as naively as possible: which line had which sequence, ever.
    private static final class Naive {

        private final Map<String, NavigableMap<Integer, Id>> given = new HashMap<>();

        private NavigableMap<Integer, Id> period(NumberSeries series, LocalDate date) {
            String period = series.yearly() ? String.valueOf(date.getYear()) : "";
            return given.computeIfAbsent(series.name() + period, _ -> new TreeMap<>());
        }

        int next(NumberSeries series, LocalDate date) {
            NavigableMap<Integer, Id> period = period(series, date);
            int first = date.getYear() == 2025 ? series.first() : 1;
            return period.isEmpty() ? first : Math.max(period.lastKey() + 1, first);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aYearOverThreeSeriesGivesNoNumberTwice(long seed) {
        Random random = new Random(seed);
        Naive naive = new Naive();
        List<NumberSeries> all = List.of(YEARLY, CONTINUOUS, LATE);
        List<RegisteredNumber> open = new ArrayList<>();
        List<RegisteredNumber> standing = new ArrayList<>();
        try (Workspace book = book(seed, 150)) {
            NumberBook numbers = new NumberBook(book);
            all.forEach(numbers::add);
            for (int day = 0; day < 400; day += 1 + random.nextInt(6)) {
                LocalDate date = LocalDate.of(2025, 1, 2).plusDays(day);
                NumberSeries series = all.get(random.nextInt(all.size()));
                Map<Integer, Id> period = naive.period(series, date);
                int next = naive.next(series, date);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        var blank = reserve(book, series, date, new Reservation.Place.Open());
                        assertThat(blank.sequence()).isEmpty();
                        open.add(blank);
                    }
                    case 1 -> {
                        int wanted = 1 + random.nextInt(next + 4);
                        var place = new Reservation.Place.At(wanted);
                        if (period.containsKey(wanted)) {
                            assertThatExceptionOfType(NumberRefused.class)
                                    .isThrownBy(() -> reserve(book, series, date, place));
                        } else {
                            standing.add(put(period, reserve(book, series, date, place), wanted));
                        }
                    }
                    case 2 -> {
                        if (!open.isEmpty()) {
                            var blank = open.remove(random.nextInt(open.size()));
                            var in = all.stream().filter(it -> it.id().equals(blank.series()));
                            var of = in.findFirst().orElseThrow();
                            int given = naive.next(of, blank.date());
                            var filled = numbers.fill(blank.id(), given);
                            standing.add(put(naive.period(of, blank.date()), filled, given));
                        }
                    }
                    case 3 -> {
                        if (!standing.isEmpty()) {
                            var gone = standing.remove(random.nextInt(standing.size()));
                            numbers.cancel(gone.id(), "batal");
                        }
                    }
                    default ->
                            standing.add(
                                    put(
                                            period,
                                            reserve(
                                                    book,
                                                    series,
                                                    date,
                                                    new Reservation.Place.Next()),
                                            next));
                }
            }
            assertRegister(book.read(Snapshot::numbers), naive, standing, open);
            assertThat(book.check()).isEmpty();
        }
        try (Workspace book = TempBook.open(folder, Access.READ)) {
            assertRegister(book.read(Snapshot::numbers), naive, standing, open);
        }
    }

    private static RegisteredNumber put(
            Map<Integer, Id> period, RegisteredNumber number, int expected) {
        assertThat(number.sequence()).contains(expected);
        assertThat(period.put(expected, number.id())).as("given before").isNull();
        return number;
    }

    private static void assertRegister(
            NumberRegister register,
            Naive naive,
            List<RegisteredNumber> standing,
            List<RegisteredNumber> open) {
        List<Id> given = naive.given.values().stream().flatMap(it -> it.values().stream()).toList();
        assertThat(register.numbers()).hasSize(given.size() + open.size());
        assertThat(register.numbers())
                .filteredOn(it -> it.stands() && it.sequence().isPresent())
                .containsExactlyInAnyOrderElementsOf(standing);
        assertThat(register.numbers())
                .filteredOn(it -> it.sequence().isEmpty())
                .hasSameElementsAs(open);
        assertThat(register.numbers())
                .extracting(RegisteredNumber::printed)
                .filteredOn(it -> !it.contains("\u00A0"))
                .doesNotHaveDuplicates();
        List<Id> byPeriod = new ArrayList<>();
        for (NumberSeries series : register.series()) {
            for (int year : series.yearly() ? List.of(2025, 2026) : List.of(2025)) {
                byPeriod.addAll(naive.period(series, LocalDate.of(year, 6, 1)).values());
            }
        }
        assertThat(register.inOrder())
                .filteredOn(it -> it.sequence().isPresent())
                .extracting(RegisteredNumber::id)
                .containsExactlyElementsOf(byPeriod);
        assertThat(register.series()).isSortedAccordingTo(Comparator.comparing(NumberSeries::name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoNeverFreesASequence(long seed) {
        Random random = new Random(seed);
        Map<String, Id> ever = new HashMap<>();
        try (Workspace book = book(seed, 150)) {
            NumberBook numbers = new NumberBook(book);
            numbers.add(YEARLY);
            for (int step = 0; step < 80; step++) {
                List<RegisteredNumber> lines =
                        new ArrayList<>(book.read(Snapshot::numbers).numbers());
                lines.removeIf(line -> !line.stands());
                RegisteredNumber some =
                        lines.isEmpty() ? null : lines.get(random.nextInt(lines.size()));
                switch (random.nextInt(8)) {
                    case 0, 1 -> {
                        if (book.undoable().filter(NUMBER_STEPS::contains).isPresent()) {
                            book.undo();
                        }
                    }
                    case 2 -> book.redo();
                    case 3 -> reserve(book, YEARLY, DAY, new Reservation.Place.Open());
                    case 4 -> {
                        if (some != null && some.sequence().isEmpty()) {
                            int next = book.read(Snapshot::numbers).next(YEARLY, DAY);
                            numbers.fill(some.id(), next);
                        }
                    }
                    case 5 -> {
                        if (some != null) {
                            numbers.cancel(some.id(), "batal");
                        }
                    }
                    default -> {
                        int next = book.read(Snapshot::numbers).next(YEARLY, DAY);
                        assertThat(ever).doesNotContainKey(String.valueOf(next));
                        reserve(book, YEARLY, DAY, new Reservation.Place.Next());
                    }
                }
                for (RegisteredNumber line : book.read(Snapshot::numbers).numbers()) {
                    line.sequence()
                            .map(String::valueOf)
                            .ifPresent(
                                    it ->
                                            assertThat(ever.computeIfAbsent(it, _ -> line.id()))
                                                    .isEqualTo(line.id()));
                }
                assertThat(book.read(Snapshot::numbers).numbers())
                        .flatExtracting(it -> it.sequence().map(String::valueOf).stream().toList())
                        .containsExactlyInAnyOrderElementsOf(ever.keySet());
            }
            assertThat(book.check()).isEmpty();
        }
    }

    @Test
    void undoingAReservationCancelsItAndRedoingGivesItBack() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(YEARLY);
            RegisteredNumber first = reserve(book, YEARLY, DAY, new Reservation.Place.Next());
            assertThat(book.undoable()).contains(Op.RESERVE_NUMBER);

            assertThat(book.undo())
                    .isEqualTo(new Undone.Done(Op.RESERVE_NUMBER, Set.of(Subject.NUMBERS)));
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(first.withdrawn());
            assertThat(book.read(Snapshot::numbers).of(first.meeting(), first.kind())).isEmpty();

            book.redo();
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(first);

            book.undo();
            assertThat(reserve(book, YEARLY, DAY, new Reservation.Place.Next()).sequence())
                    .contains(2);
        }
    }

    @Test
    void undoingABlankAndItsFillingLeavesTheNumberCancelled() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(YEARLY);
            RegisteredNumber blank = reserve(book, YEARLY, DAY, new Reservation.Place.Open());
            RegisteredNumber filled = new NumberBook(book).fill(blank.id(), 7);
            book.undo();
            book.undo();
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(filled.withdrawn());
            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(book.read(Snapshot::numbers).series()).containsExactly(YEARLY);
            book.redo();
            book.redo();
            book.redo();
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(filled);
        }
    }

    @Test
    void aSeriesWithoutNumbersGoesWithItsStep() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(YEARLY);
            book.undo();
            assertThat(book.read(Snapshot::numbers).series()).isEmpty();
            book.redo();
            assertThat(book.read(Snapshot::numbers).series()).containsExactly(YEARLY);
        }
    }

    @Test
    void aNumberADocumentBearsIsNotUndone() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(YEARLY);
            RegisteredNumber number = reserve(book, YEARLY, DAY, new Reservation.Place.Next());
            book.use(number.id());

            assertThat(book.undo()).isInstanceOf(Undone.Refused.class);
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(number.used());
        }
    }

    @Test
    void anotherWriterHasToWaitAndGetsTheNextNumber() {
        try (Workspace first = book(1, 4)) {
            new NumberBook(first).add(YEARLY);
            reserve(first, YEARLY, DAY, new Reservation.Place.Next());
        }
        try (Workspace second = opened(Access.READ, 2)) {
            try (Workspace first = opened(Access.WRITE, 3)) {
                assertThatExceptionOfType(BookFailure.class)
                        .isThrownBy(
                                () -> reserve(second, YEARLY, DAY, new Reservation.Place.Next()))
                        .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
                reserve(first, YEARLY, DAY, new Reservation.Place.Next());
            }
            assertThat(reserve(second, YEARLY, DAY, new Reservation.Place.Next()).sequence())
                    .contains(3);
        }
    }

    @Test
    void theBookItselfRefusesASequenceGivenTwice() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(YEARLY);
            RegisteredNumber number = reserve(book, YEARLY, DAY, new Reservation.Place.Next());
            RegisteredNumber same =
                    new RegisteredNumber(
                            IDS.next(),
                            number.series(),
                            number.period(),
                            number.sequence(),
                            number.date(),
                            number.wording(),
                            State.RESERVED,
                            "",
                            number.meeting(),
                            number.kind(),
                            number.subject());
            assertThatIllegalArgumentException().isThrownBy(() -> put(book, same));
            assertThatIllegalArgumentException().isThrownBy(() -> put(book, number.filled(2)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    book.transact(
                                            Op.ADD_SERIES,
                                            draft -> {
                                                draft.put(
                                                        new NumberSeries(
                                                                YEARLY.id(),
                                                                YEARLY.name(),
                                                                YEARLY.pattern(),
                                                                YEARLY.values(),
                                                                false,
                                                                1,
                                                                Set.of()));
                                                return true;
                                            }));
            assertThat(book.read(Snapshot::numbers).numbers()).containsExactly(number);
        }
    }

    @Test
    void aSeriesBeginsWhereItIsToldAndAYearWithOne() {
        try (Workspace book = book(1, 4)) {
            new NumberBook(book).add(LATE);
            NumberRegister empty = book.read(Snapshot::numbers);
            assertThat(empty.next(LATE, DAY)).isEqualTo(41);
            reserve(book, LATE, DAY, new Reservation.Place.At(12));
            NumberRegister begun = book.read(Snapshot::numbers);
            assertThat(begun.next(LATE, DAY)).isEqualTo(41);
            assertThat(begun.next(LATE, DAY.plusYears(1))).isEqualTo(1);
        }
    }

    private static void put(Workspace book, RegisteredNumber number) {
        book.transact(
                Op.RESERVE_NUMBER,
                draft -> {
                    draft.put(number);
                    return true;
                });
    }

    /// For a document of a meeting of its own.
    private static RegisteredNumber reserve(
            Workspace book, NumberSeries series, LocalDate date, Reservation.Place place) {
        Id meeting = book.read(it -> it.meetingLines()).getFirst().id();
        Optional<RegisteredNumber> there =
                book.read(it -> it.numbers().of(meeting, DocumentKind.NOTULEN));
        Id other = there.isPresent() ? anotherMeeting(book) : meeting;
        return new NumberBook(book)
                .reserve(
                        new Reservation(
                                other, DocumentKind.NOTULEN, series.id(), date, place, true));
    }

    private static Id anotherMeeting(Workspace book) {
        NumberRegister register = book.read(Snapshot::numbers);
        return book.read(Snapshot::meetingLines).stream()
                .map(line -> line.id())
                .filter(id -> register.of(id, DocumentKind.NOTULEN).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// @param seed where its new identities come from
    private Workspace opened(Access access, long seed) {
        Ulids own = new Ulids(TempBook.CLOCK, new Random(seed));
        return Workspace.open(TempBook.path(folder), access, TempBook.CLOCK, own);
    }

    /// @param meetings at least one for each number that is going to be reserved
    private Workspace book(long seed, int meetings) {
        RandomRecord record = new RandomRecord(seed);
        Workspace book = TempBook.create(folder);
        book.transact(
                Op.IMPORT,
                draft -> {
                    record.putReferences(draft);
                    for (int count = 0; count < meetings; count++) {
                        Meeting meeting = record.meeting();
                        draft.put(meeting);
                    }
                    return true;
                });
        return book;
    }

    private static NumberSeries series(String name, String pattern, boolean yearly) {
        return new NumberSeries(
                IDS.next(),
                name,
                new NumberPattern(pattern),
                NumberSeries.Values.NONE,
                yearly,
                1,
                Set.of(DocumentKind.DAFTAR_HADIR));
    }
}
