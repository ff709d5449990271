package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.people.Words;
import id.notulis.notula.Typed;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A series of meetings that is renamed now and then, with others in between, and everything they
/// left open.
class CarryOverSeriesTest {

    private static final int MEETINGS = 24;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final List<String> OFFICES = List.of("Senkom Kota", "Polres Kota", "Lapas Kota");

    @TempDir private Path folder;

    /// A meeting as the test knows it.
    private record Held(Id id, String series, LocalDate day, String time, Set<String> offices) {

        private static final Comparator<Held> BY_TIME =
                Comparator.comparing(Held::day)
                        .thenComparing(Held::time)
                        .thenComparing(it -> it.id().value());

        boolean asksAbout(Held other) {
            if (BY_TIME.compare(other, this) >= 0) {
                return false;
            }
            Set<String> common = new HashSet<>(offices);
            common.retainAll(other.offices);
            boolean alone = offices.size() == 1 && other.offices.equals(offices);
            return (!series.isEmpty() && series.equalsIgnoreCase(other.series))
                    || common.size() >= 2
                    || alone;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 8));
    }

    /// Every open action of every earlier meeting of the series is asked about once at each
    /// meeting, whatever was decided before; none is lost, none asked about twice, and each has one
    /// decision a meeting.
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostAndNothingIsAskedTwice(long seed) {
        Random random = new Random(seed);
        Map<Held, Set<String>> asked = new LinkedHashMap<>();
        Map<String, Held> origins = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        List<String> names = new ArrayList<>(List.of("Anev"));
        LocalDate day = FIRST;
        try (Workspace book = TempBook.furnished(folder)) {
            for (int ours = 0; ours < MEETINGS; ) {
                boolean inSeries = random.nextInt(4) > 0;
                day = day.plusDays(random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(14));
                int tasks = random.nextInt(4);
                Held held =
                        hold(book, random, day, inSeries ? names : List.of(), asked.size(), tasks);
                Set<String> expected = new HashSet<>();
                origins.forEach(
                        (task, origin) -> {
                            if (open.contains(task) && held.asksAbout(origin)) {
                                expected.add(task);
                            }
                        });

                assertThat(texts(book, held)).containsExactlyInAnyOrderElementsOf(expected);
                decideAll(book, random, held);
                assertThat(texts(book, held)).containsExactlyInAnyOrderElementsOf(expected);
                book.transact(Op.FINALISE, ReviewMinutes.finalise(held.id(), Reviewed.stamp(1)));

                for (Carried one : carried(book, held)) {
                    if (!one.action().open()) {
                        open.remove(one.action().text());
                    }
                }
                asked.put(held, expected);
                for (int task = 0; task < tasks; task++) {
                    String text = task(asked.size() - 1, task);
                    origins.put(text, held);
                    open.add(text);
                }
                follow(book, random, open, held);
                rename(book, random, names);
                ours += inSeries ? 1 : 0;
            }
            asked.forEach((held, tasks) -> assertOneDecisionEach(book, held, tasks));
            assertThat(openInTheBook(book)).containsExactlyInAnyOrderElementsOf(open);
            assertThat(book.check()).isEmpty();
        }
    }

    /// Two meetings of one day, with and without a time; the spelling of the series.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anev | 09.00 | Anev | 13.00
                    Anev |       | Anev | 13.00
                    Anev | 09.00 | anev | 13.00
                    ANEV | 09.00 | Anev | 13.00
                    """)
    void asksWithinOneDayToo(String first, String early, String second, String late) {
        try (Workspace book = TempBook.furnished(folder)) {
            take(book, "Rapat pagi", first, FIRST, early == null ? "" : early, Set.of(), 1, 0);
            take(book, "Rapat siang", second, FIRST, late, Set.of(), 0, 1);
            Id later = Reviewed.meeting(book, "Rapat siang");

            assertThat(Reviewed.inspection(book, later).carried()).hasSize(1);
            assertThat(Reviewed.inspection(book, Reviewed.meeting(book, "Rapat pagi")).carried())
                    .isEmpty();
        }
    }

    /// Neither time is known: one of the two asks about the other, so that nothing is lost.
    @Test
    void ofTwoMeetingsAtTheSameTimeOneAsks() {
        try (Workspace book = TempBook.furnished(folder)) {
            take(book, "Rapat satu", "Anev", FIRST, "", Set.of(), 1, 0);
            take(book, "Rapat dua", "Anev", FIRST, "", Set.of(), 1, 1);

            assertThat(
                            Reviewed.inspection(book, Reviewed.meeting(book, "Rapat satu"))
                                            .carried()
                                            .size()
                                    + Reviewed.inspection(book, Reviewed.meeting(book, "Rapat dua"))
                                            .carried()
                                            .size())
                    .isEqualTo(1);
        }
    }

    private static Held hold(
            Workspace book,
            Random random,
            LocalDate day,
            List<String> names,
            int number,
            int tasks) {
        String title = "Rapat nomor " + number;
        boolean ours = !names.isEmpty();
        String series =
                ours
                        ? cased(random, names.get(random.nextInt(names.size())))
                        : List.of("", "Lain").get(random.nextInt(2));
        String time = List.of("", "09.00", "13.30").get(random.nextInt(3));
        Set<String> offices = new HashSet<>();
        OFFICES.stream().filter(_ -> random.nextBoolean()).forEach(offices::add);
        take(book, title, series, day, time, offices, tasks, number);
        return new Held(
                Reviewed.meeting(book, title),
                ours ? names.getFirst() : series,
                day,
                time,
                offices);
    }

    private static void take(
            Workspace book,
            String title,
            String series,
            LocalDate day,
            String time,
            Set<String> offices,
            int tasks,
            int number) {
        StringBuilder text = new StringBuilder("Notula: " + title + '\n');
        text.append("Tanggal: ").append(DateText.longDay(day)).append('\n');
        if (!time.isEmpty()) {
            text.append("Waktu: ").append(time).append(" WIB\n");
        }
        if (!series.isEmpty()) {
            text.append("Seri: ").append(series).append('\n');
        }
        text.append("\nPeserta:\n- Penulis Tetap\n");
        int person = 0;
        for (String office : offices.stream().sorted().toList()) {
            text.append('[').append(office).append("]\n");
            text.append("- Wakil ").append("ABC".charAt(person++)).append(' ');
            text.append(office).append('\n');
        }
        text.append("\n# Laporan\nRapat dibuka.\n");
        for (int task = 0; task < tasks; task++) {
            text.append("> ").append(task(number, task)).append('\n');
        }
        Reviewed.take(book, text.toString());
    }

    private static String cased(Random random, String name) {
        return switch (random.nextInt(3)) {
            case 0 -> name.toLowerCase(Locale.ROOT);
            case 1 -> name.toUpperCase(Locale.ROOT);
            default -> name;
        };
    }

    /// Final minutes keep the name they have, and whoever types an old name means the series.
    private static void rename(Workspace book, Random random, List<String> names) {
        if (random.nextInt(6) == 0 && names.size() < 4) {
            String other = "Anev " + names.size();
            Typed<EditSeries.Kept> kept =
                    book.transact(
                                    Op.EDIT_MEETING_SERIES,
                                    new EditSeries(names.getLast(), other, Optional.empty()))
                            .value();
            assertThat(kept.told()).isEmpty();
            names.add(other);
        }
    }

    private static String task(int meeting, int task) {
        return "Tugas " + meeting + "-" + task;
    }

    /// Some by one decision, some after another one was taken back, the rest in one go.
    private static void decideAll(Workspace book, Random random, Held held) {
        for (Carried one : carried(book, held)) {
            Id action = one.action().id();
            for (int time = random.nextInt(3); time > 0; time--) {
                CarryOver.Choice choice = choice(random, held.day());
                book.transact(
                        CarryOver.op(choice),
                        CarryOver.decide(held.id(), action, choice, Reviewed.stamp(0)));
            }
            if (random.nextInt(6) == 0) {
                book.transact(Op.UNDECIDE, CarryOver.undecide(held.id(), action));
            }
        }
        book.transact(Op.DECIDE_REST, CarryOver.continueRest(held.id(), Reviewed.stamp(0)));
    }

    private static CarryOver.Choice choice(Random random, LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0 -> new CarryOver.Choice.Done(day, "", Optional.empty());
            case 1 -> new CarryOver.Choice.Postpone(day.plusDays(1 + random.nextInt(60)));
            case 2 -> new CarryOver.Choice.HandOver(new Words("Humas"), "pindah tugas");
            default -> new CarryOver.Choice.Continue();
        };
    }

    /// Between two meetings somebody says of an action how far it is.
    private static void follow(Workspace book, Random random, Set<String> open, Held held) {
        List<Carried> all = carried(book, held);
        if (all.isEmpty() || random.nextInt(3) > 0) {
            return;
        }
        Carried one = all.get(random.nextInt(all.size()));
        Status status = List.of(Status.values()).get(random.nextInt(Status.values().length));
        book.transact(
                Op.FOLLOW_ACTION,
                FollowUp.status(List.of(one.action().id()), status, held.day(), Reviewed.stamp(2)));
        if (status == Status.OPEN || status == Status.IN_PROGRESS) {
            open.add(one.action().text());
        } else {
            open.remove(one.action().text());
        }
    }

    private static void assertOneDecisionEach(Workspace book, Held held, Set<String> tasks) {
        List<Carried> carried = carried(book, held);
        assertThat(carried)
                .extracting(it -> it.action().text())
                .containsExactlyInAnyOrderElementsOf(tasks);
        for (Carried one : carried) {
            List<ActionStep> steps =
                    book.<List<ActionStep>>read(it -> it.following(one.action().id()).steps());
            assertThat(steps.stream().filter(it -> it.meeting().equals(Optional.of(held.id()))))
                    .hasSize(1);
        }
    }

    private static List<String> texts(Workspace book, Held held) {
        return carried(book, held).stream().map(it -> it.action().text()).toList();
    }

    private static List<Carried> carried(Workspace book, Held held) {
        return Reviewed.inspection(book, held.id()).carried();
    }

    private static List<String> openInTheBook(Workspace book) {
        return book.<List<String>>read(
                it -> it.records().actions().open().stream().map(ActionLine::text).toList());
    }
}
