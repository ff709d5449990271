package id.notulis.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a fuzzer begins with, and documents of ours with some of their words changed.
class LayoutCorpusTest {

    /// Numbers and words of the markup that mean something else when changed.
    private static final List<String> CHANGED =
            List.of("0", "-1", "31680", "99999999", "nil", "continue", "exact", "both", "auto");

    @ParameterizedTest
    @MethodSource("id.notulis.fuzz.Corpus#inputs")
    void isLaidOutOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);

        assertThatCode(() -> LayoutFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @Test
    void documentsOfOursWithSomeWordsChanged() {
        ChangedMarkup.each(CHANGED, LayoutFuzz::check);
    }
}
