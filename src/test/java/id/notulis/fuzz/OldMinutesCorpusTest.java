package id.notulis.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a fuzzer begins with, and documents and texts of ours with some of their parts changed.
class OldMinutesCorpusTest {

    private static final List<String> CHANGED =
            List.of("0", "-1", "99999999", "bullet", "upperRoman", "%9", "none", "nil", "true");

    @ParameterizedTest
    @MethodSource("id.notulis.fuzz.Corpus#inputs")
    void aDocumentIsRecognisedOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);

        assertThatCode(() -> OldMinutesFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("id.notulis.fuzz.Corpus#texts")
    void aTextIsRecognised(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);

        assertThatCode(() -> OldTextFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @Test
    void documentsOfOursWithSomeWordsChanged() {
        ChangedMarkup.each(CHANGED, OldMinutesFuzz::document);
    }
}
