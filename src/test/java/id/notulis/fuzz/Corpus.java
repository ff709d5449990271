package id.notulis.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a fuzzer begins with and what it once found: files that are, or once were, templates.
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/id/notulis/fuzz/template");

    private Corpus() {}

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
