package id.notulis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.draft.TypedText;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.TempBook;
import id.notulis.ui.WatchedWork.Task;
import id.notulis.work.Access;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the window in the middle of a secretary's work, at random moments of all of it: nothing
/// older than a second is lost, and no line entered. Slow, as everything is drawn as it would be on
/// a screen.
@Tag("office")
class KilledWorkTest {

    private static final long PROMISED_MILLISECONDS = 1_000;
    private static final int LONGEST_MORE_MICROSECONDS = 150_000;

    /// How many die in each part of the work.
    private static final Map<SampleWork.Part, Integer> TYPING =
            new EnumMap<>(
                    Map.of(
                            SampleWork.Part.HEADER, 2,
                            SampleWork.Part.PARTICIPANTS, 2,
                            SampleWork.Part.AGREEMENT, 2,
                            SampleWork.Part.REMARKS, 1,
                            SampleWork.Part.LINES, 5,
                            SampleWork.Part.FICTION, 3));

    private static final Map<Task, Integer> AFTERWARDS =
            new EnumMap<>(Map.of(Task.UNDO, 2, Task.REDO, 2, Task.FINISH, 1));

    @TempDir private Path folder;

    @Test
    void losesNothingEnteredAndNothingOlderThanASecond() throws IOException, InterruptedException {
        long seed = Long.getLong("notulis.kill.seed", 1);
        Rehearsal rehearsal = rehearse();
        List<Death> deaths = rehearsal.deaths(new Random(seed));
        Map<Object, Integer> kills = new LinkedHashMap<>();
        long oldest = 0;
        long begun = System.nanoTime();
        for (Death death : deaths) {
            oldest = Math.max(oldest, kill(rehearsal, death));
            kills.merge(death.part(), 1, Integer::sum);
        }
        System.out.printf(
                "killed %d times: %s; the oldest text lost was %d ms old; %d s%n",
                deaths.size(), kills, oldest, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /// A moment in the work.
    ///
    /// @param from the stage it is begun with
    /// @param keys so many are struck before
    /// @param more microseconds after that
    record Death(Object part, Task task, int from, int keys, int more, long seed) {}

    /// The work done once without being killed.
    private record Rehearsal(Path folder, List<String> said) {

        /// What the book holds after each change of the record.
        List<String> states() {
            return said.stream().filter(it -> it.startsWith("state ")).toList();
        }

        /// Nothing that was done in vain, and all done again that was undone.
        void requireWhole() {
            assertThat(lines("next ")).hasSize(4);
            for (int stage = 0; stage < stages().size(); stage++) {
                assertThat(changesAtStage(stage + 1))
                        .as("stage %d", stage)
                        .isGreaterThan(changesAtStage(stage));
            }
            assertThat(states().get(changesUntil(Task.FINISH)))
                    .isEqualTo(states().get(changesUntil(Task.UNDO)));
            assertThat(states().get(changesUntil(Task.REDO))).isEqualTo(states().getFirst());
        }

        /// How many changes were made before a line was said.
        int changesBefore(int line) {
            return (int)
                            said.subList(0, line).stream()
                                    .filter(it -> it.startsWith("state "))
                                    .count()
                    - 1;
        }

        private List<Integer> stages() {
            return lines("stage ");
        }

        private List<Integer> lines(String start) {
            List<Integer> found = new ArrayList<>();
            for (int line = 0; line < said.size(); line++) {
                if (said.get(line).startsWith(start)) {
                    found.add(line);
                }
            }
            return found;
        }

        int changesAtStage(int stage) {
            return stage == 0 ? 0 : changesBefore(stages().get(stage - 1));
        }

        int changesUntil(Task next) {
            return changesBefore(lines("next " + next).getFirst());
        }

        /// What the book can hold while a task is done, one change after the other.
        List<String> expected(Death death) {
            int from = changesAtStage(death.from());
            int full = changesUntil(Task.UNDO);
            List<String> all = states();
            if (death.task() == Task.FINISH) {
                return all.subList(changesUntil(Task.FINISH), all.size());
            }
            List<String> expected = new ArrayList<>(all.subList(from, full + 1));
            if (death.task() != Task.TYPE) {
                expected.addAll(all.subList(from, full).reversed());
                expected.addAll(all.subList(from + 1, full + 1));
            }
            return expected;
        }

        private int keys(String line) {
            return Integer.parseInt(line.split(" ", -1)[2]);
        }

        List<Death> deaths(Random random) {
            List<Death> deaths = new ArrayList<>();
            List<String> stages = stages().stream().map(said::get).toList();
            TYPING.forEach(
                    (part, count) -> {
                        for (int one = 0; one < count; one++) {
                            deaths.add(whileTyping(stages, part, random));
                        }
                    });
            AFTERWARDS.forEach(
                    (task, count) -> {
                        for (int one = 0; one < count; one++) {
                            deaths.add(afterwards(stages.size(), task, random));
                        }
                    });
            return deaths;
        }

        private Death whileTyping(List<String> stages, SampleWork.Part part, Random random) {
            int first = stages.indexOf(stages.stream().filter(of(part)).findFirst().orElseThrow());
            int stage = first + random.nextInt((int) stages.stream().filter(of(part)).count());
            int before =
                    part.compareTo(SampleWork.Part.LINES) >= 0 && stage > first
                            ? keys(stages.get(stage - 1))
                            : 0;
            return new Death(
                    part,
                    Task.TYPE,
                    before > 0 ? stage - 1 : stage,
                    1 + before + random.nextInt(keys(stages.get(stage))),
                    random.nextInt(LONGEST_MORE_MICROSECONDS),
                    random.nextLong());
        }

        private static Predicate<String> of(SampleWork.Part part) {
            return line -> line.startsWith("stage " + part + " ");
        }

        private Death afterwards(int stages, Task task, Random random) {
            int from = task == Task.FINISH ? stages : random.nextInt(stages);
            int steps =
                    task == Task.FINISH
                            ? keys(said.get(lines("next REHEARSE").getFirst()))
                            : changesUntil(Task.UNDO) - changesAtStage(from);
            return new Death(
                    task,
                    task,
                    from,
                    1 + random.nextInt(steps),
                    random.nextInt(LONGEST_MORE_MICROSECONDS),
                    random.nextLong());
        }
    }

    private Rehearsal rehearse() throws IOException {
        TempBook.furnished(folder).close();
        try (ChildProcess child = start(folder, Task.REHEARSE, 0, 0)) {
            Rehearsal rehearsal = new Rehearsal(folder, child.rest());
            assertThat(rehearsal.said()).noneMatch(it -> it.startsWith("fault"));
            rehearsal.requireWhole();
            return rehearsal;
        }
    }

    private ChildProcess start(Path at, Task task, int from, long seed) throws IOException {
        return ChildProcess.start(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Djavafx.animation.pulse=20",
                        "-Djavafx.cachedir="
                                + System.getProperty("javafx.cachedir", folder.toString())),
                WatchedWork.class,
                at.toString(),
                task.name(),
                Integer.toString(from),
                Long.toString(seed));
    }

    /// @return how old the oldest text is that was lost
    private long kill(Rehearsal rehearsal, Death death) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory(folder, "death");
        copyAll(folder.resolve("stage" + death.from()), copy);
        List<String> said = new ArrayList<>();
        try (ChildProcess child = start(copy, death.task(), death.from(), death.seed())) {
            int keys = -1;
            while (keys < death.keys()) {
                String line = child.line();
                said.add(line);
                if (line.startsWith("ready ")) {
                    keys = 0;
                } else if (keys >= 0 && Said.isKey(line)) {
                    keys++;
                }
            }
            said.addAll(child.killAfter(death.more()));
        }
        return requireKept(copy, rehearsal.expected(death), new Said(said), death);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static long requireKept(Path at, List<String> expected, Said said, Death death)
            throws IOException {
        assertThat(said.faults()).as("%s", death).isEmpty();
        try (Workspace book = TempBook.open(at, Access.WRITE)) {
            assertThat(book.check()).as("%s", death).isEmpty();
            int changes = said.done();
            int atMost = Math.min(expected.size(), changes + said.underway() + 1);
            List<String> possible = expected.subList(changes, atMost);
            String state = "state " + BookText.mark(book);
            assertThat(possible)
                    .as("%s: %d changes done%n%s", death, changes, BookText.of(book))
                    .contains(state);
            List<String> drafts = book.drafts().all().stream().map(TypedText::text).toList();
            long age = said.oldestLost(possible.indexOf(state), drafts);
            assertThat(age)
                    .as("%s: kept %s%nof %s", death, drafts, said.tail())
                    .isLessThanOrEqualTo(PROMISED_MILLISECONDS);
            requireWholeDocuments(at);
            return age;
        }
    }

    private static void requireWholeDocuments(Path at) throws IOException {
        try (Stream<Path> files = Files.walk(at)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".docx")).toList()) {
                assertThat(DocxText.body(Files.readAllBytes(file))).isNotEmpty();
            }
        }
    }
}
