package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Person;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills another process in the middle of writing.
class KilledWriterTest {

    /// Long enough for some commits, short enough to hit all of them.
    private static final int LONGEST_LIFE_MICROSECONDS = 100_000;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingItSaidWasWritten(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Id id;
        try (Workspace workspace = TempBook.create(folder)) {
            id = Importer.put(workspace, seed).id();
        }
        List<String> said;
        try (ChildProcess child =
                ChildProcess.start(
                        Typist.class, folder.toString(), Long.toString(seed), id.value())) {
            String first = child.line();
            said = child.killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS));
            said.addFirst(first);
        }
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(Dump.of(workspace)).isIn(possibleEnds(said));
            assertThat(workspace.check()).isEmpty();
        }
    }

    /// The last state that was acknowledged, or the one on its way.
    private static Set<String> possibleEnds(List<String> said) {
        Set<String> ends = new HashSet<>();
        for (String line : said) {
            if (line.startsWith("is ")) {
                ends.clear();
                ends.add(line.substring(3));
            } else if (line.startsWith("becomes ")) {
                ends.add(line.substring(8));
            }
        }
        return ends;
    }

    static LongStream children() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    /// Between checkpoints the log only grows: the files as they are at any moment are what a
    /// writer killed at that moment leaves behind. Each child is looked at so many times, and then
    /// killed.
    @ParameterizedTest
    @MethodSource("children")
    void leavesAllOfAnImportOrNothing(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        TempBook.create(folder).close();
        List<Remains> remains = new ArrayList<>();
        try (ChildProcess child =
                ChildProcess.start(Importer.class, folder.toString(), Long.toString(seed))) {
            child.line();
            long acknowledged = 0;
            for (int death = 0; death < 20; death++) {
                acknowledged += child.linesAfter(random.nextInt(15_000)).size();
                Path copy = Files.createDirectory(folder.resolve("death" + death));
                copyFiles(folder, copy);
                remains.add(new Remains(copy, acknowledged));
            }
            acknowledged += child.killAfter(random.nextInt(15_000)).size();
            remains.add(new Remains(folder, acknowledged));
        }
        for (Remains left : remains) {
            requireWhole(left, seed);
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        for (String suffix : List.of("", "-wal")) {
            Path file = TempBook.path(from).resolveSibling("buku.notulis" + suffix);
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void requireWhole(Remains left, long firstSeed) {
        try (Workspace workspace = TempBook.open(left.folder(), Access.WRITE)) {
            long there = workspace.read(Snapshot::meetingLines).size();
            assertThat(there).isGreaterThanOrEqualTo(left.acknowledged());
            List<Person> people = workspace.read(Snapshot::people);
            assertThat(people).hasSize((int) there * new RandomRecord(0).people().size());
            for (long seed = firstSeed + Math.max(0, there - 3); seed < firstSeed + there; seed++) {
                Meeting meeting = new RandomRecord(seed).meeting();
                assertThat(workspace.read(book -> book.meeting(meeting.id())).orElseThrow())
                        .isEqualTo(meeting);
            }
            assertThat(workspace.check()).isEmpty();
        }
    }

    /// What a writer left behind.
    private record Remains(Path folder, long acknowledged) {}
}
