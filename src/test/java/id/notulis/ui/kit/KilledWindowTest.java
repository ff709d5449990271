package id.notulis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.draft.TypedText;
import id.notulis.model.people.Organisation;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.TempBook;
import id.notulis.work.Access;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills a window in which somebody is typing, with the threads and the timer it really has.
class KilledWindowTest {

    private static final int LOOKS = 4;
    private static final int LONGEST_LOOK_MICROSECONDS = 1_200_000;
    private static final long PROMISED_MILLISECONDS = 1_000;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + LOOKS) / (LOOKS + 1));
    }

    /// Between checkpoints the log only grows: the files as they are at any moment are what a
    /// window killed at that moment leaves behind. Each child is looked at so many times, and then
    /// killed.
    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingEnteredAndNothingOlderThanASecond(long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        TempBook.create(folder).close();
        List<Remains> remains = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (ChildProcess child =
                ChildProcess.start(
                        ChildProcess.headless(),
                        TypingWindow.class,
                        folder.toString(),
                        Long.toString(seed))) {
            said.add(child.line());
            for (int look = 0; look < LOOKS; look++) {
                said.addAll(child.linesAfter(random.nextInt(LONGEST_LOOK_MICROSECONDS)));
                Path copy = Files.createDirectory(folder.resolve("death" + look));
                copyFiles(copy);
                remains.add(new Remains(copy, List.copyOf(said)));
            }
            said.addAll(child.killAfter(random.nextInt(LONGEST_LOOK_MICROSECONDS)));
            remains.add(new Remains(folder, List.copyOf(said)));
        }
        for (Remains left : remains) {
            requireKept(left, seed);
        }
    }

    private void copyFiles(Path to) throws IOException {
        for (String suffix : List.of("", "-wal")) {
            Path file = TempBook.path(folder).resolveSibling("buku.notulis" + suffix);
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void requireKept(Remains left, long seed) {
        try (Workspace book = TempBook.open(left.folder(), Access.WRITE)) {
            List<String> entered =
                    book.read(Snapshot::organisations).stream().map(Organisation::name).toList();
            String draft = book.drafts().at(TypingWindow.PLACE).map(TypedText::text).orElse("");
            assertThat(left.said()).as("seed %d", seed).noneMatch(it -> it.startsWith("fault"));
            assertThat(entered).as("seed %d", seed).containsAll(left.entered());
            assertThat(left.old())
                    .as("seed %d: draft '%s' after %s", seed, draft, left.said().getLast())
                    .allMatch(
                            typed ->
                                    draft.startsWith(typed)
                                            || entered.stream()
                                                    .anyMatch(it -> it.startsWith(typed)));
            assertThat(book.check()).isEmpty();
        }
    }

    /// What a window left behind, and what it had said until then.
    private record Remains(Path folder, List<String> said) {

        List<String> entered() {
            return said.stream()
                    .filter(it -> it.startsWith("entered "))
                    .map(Remains::text)
                    .toList();
        }

        /// What was typed longer ago than the promise allows to be lost.
        List<String> old() {
            long last = time(said.getLast());
            return said.stream()
                    .filter(it -> it.startsWith("typed "))
                    .filter(it -> time(it) <= last - PROMISED_MILLISECONDS)
                    .map(Remains::text)
                    .toList();
        }

        private static long time(String line) {
            return Long.parseLong(line.split(" ", 3)[1]);
        }

        private static String text(String line) {
            return line.split(" ", 3)[2];
        }
    }
}
