package id.notulis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// A thermometer: it reports how long the classes are, and fails only where one is past reading.
class ClassSizeTest {

    private static final int PAST_READING = 400;

    private record Source(Path file, int lines) {}

    @Test
    void noClassIsPastReading(TestReporter reporter) throws IOException {
        List<Source> program = sources(Path.of("src/main/java"));
        List<Source> tests = sources(Path.of("src/test/java"));

        int lines = program.stream().mapToInt(Source::lines).sum();
        int testLines = tests.stream().mapToInt(Source::lines).sum();
        reporter.publishEntry(
                "classes %d, median %d lines, nine in ten %d, longest %d; test lines %.1f of main"
                        .formatted(
                                program.size(),
                                program.get(program.size() / 2).lines,
                                program.get(program.size() * 9 / 10).lines,
                                program.getLast().lines,
                                (double) testLines / lines));

        assertThat(program).filteredOn(source -> source.lines > PAST_READING).isEmpty();
    }

    /// Shortest first.
    private static List<Source> sources(Path folder) throws IOException {
        List<Source> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("package-info.java")) {
                    found.add(new Source(file, Files.readAllLines(file).size()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Source::lines));
        return found;
    }
}
