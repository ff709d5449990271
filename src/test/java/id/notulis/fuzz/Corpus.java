package id.notulis.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a fuzzer begins with and what it once found: files that are, or once were, templates.
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/id/notulis/fuzz/template");
    private static final Path TEXTS = Path.of("src/test/resources/id/notulis/fuzz/oldtext");

    private Corpus() {}

    static List<Path> inputs() throws IOException {
        return inputs(FOLDER);
    }

    /// Texts that are minutes, or once made a fault when they were taken for some.
    static List<Path> texts() throws IOException {
        return inputs(TEXTS);
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
