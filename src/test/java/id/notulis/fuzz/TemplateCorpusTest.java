package id.notulis.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the fuzzer begins with and what it once found, in every build.
class TemplateCorpusTest {

    @ParameterizedTest
    @MethodSource("id.notulis.fuzz.Corpus#inputs")
    void makesASoundDocumentOrIsRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);

        assertThatCode(() -> TemplateFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
