package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills the `import` command in the middle of its work: of each file all of its meetings are in
/// the book, or none.
final class KilledImportTest {

    private static final int FILES = 20;
    private static final int MEETINGS_PER_FILE = 3;
    private static final int LONGEST_LIFE_MICROSECONDS = 150_000;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesAllOfAFileOrNothing(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Path book = Books.empty(folder);
        List<String> command = new ArrayList<>(List.of("import", book.toString()));
        for (int file = 0; file < FILES; file++) {
            command.add(Books.file(folder, file + ".notula.txt", text(file)).toString());
        }
        int acknowledged = 0;
        int whole = 0;
        for (int death = 0; death < 4 && whole < FILES; death++) {
            try (ChildProcess child =
                    ChildProcess.start(QuietCommand.class, command.toArray(String[]::new))) {
                List<String> said = new ArrayList<>(List.of(child.line()));
                said.addAll(child.killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS)));
                acknowledged += (int) said.stream().filter(line -> line.contains("masuk")).count();
            }
            whole = filesIn(book, "seed " + seed + ", death " + death);
            assertThat(whole * MEETINGS_PER_FILE)
                    .as("seed %s, death %s", seed, death)
                    .isGreaterThanOrEqualTo(acknowledged);
        }
        Run rest = Run.of(command.toArray());
        assertThat(rest.code()).as("seed %s: %s", seed, rest.err()).isZero();
        assertThat(filesIn(book, "seed " + seed)).isEqualTo(FILES);
    }

    /// How many files the book has; each must be there whole, with its people and its agreement.
    private static int filesIn(Path book, String what) {
        assertThat(Run.of("check", book)).as(what).extracting(Run::code).isEqualTo(0);
        int meetings = Json.array(Run.of("list", book, "meetings", "--json").out()).size();
        int people = Json.array(Run.of("list", book, "people", "--json").out()).size();
        int agreements = Json.array(Run.of("list", book, "agreements", "--json").out()).size();
        assertThat(meetings % MEETINGS_PER_FILE).as(what).isZero();
        assertThat(people).as(what).isEqualTo(meetings);
        assertThat(agreements).as(what).isEqualTo(meetings / MEETINGS_PER_FILE);
        return agreements;
    }

    private static String text(int file) {
        StringBuilder text = new StringBuilder();
        for (int meeting = 0; meeting < MEETINGS_PER_FILE; meeting++) {
            text.append("Notula: Rapat %d-%d%n".formatted(file, meeting))
                    .append("Tanggal: 2025-06-%02d%n".formatted(file + 1))
                    .append(
                            "Peserta:%n[Kantor %d]%n- Orang %d%n"
                                    .formatted(file, file * 10 + meeting));
            text.append(
                    meeting == 0
                            ? "Kesepahaman: Kep-%d/X%n1. Butir%n".formatted(file)
                            : "Rujukan: Kep-%d/X%n".formatted(file));
            text.append("# Topik\n").append("Baris. ^1\n".repeat(40));
        }
        return text.toString();
    }
}
