package id.notulis.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a fuzzer begins with, and documents of ours with some of their words changed.
class LayoutCorpusTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20);

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
        List<Map.Entry<String, byte[]>> forms = List.copyOf(SampleForms.all(Paper.A4).entrySet());
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map.Entry<String, byte[]> form = forms.get(random.nextInt(forms.size()));
            byte[] changed = ChangedMarkup.of(form.getValue(), CHANGED, random);

            assertThatCode(() -> LayoutFuzz.check(changed))
                    .as("seed %d of %s", seed, form.getKey())
                    .doesNotThrowAnyException();
        }
    }
}
