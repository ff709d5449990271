package id.notulis.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Documents in which every tenth or so of the values of the markup is another one.
final class ChangedMarkup {

    private static final Pattern VALUE = Pattern.compile("(?<= w:[a-zA-Z]{1,20}=\")[^\"]*");
    private static final int EVERY = 10;
    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20);

    private ChangedMarkup() {}

    /// Hands over as many of our own documents as there are seeds, each changed another way.
    ///
    /// @param values what may stand in the place of others
    static void each(List<String> values, Consumer<byte[]> check) {
        List<Map.Entry<String, byte[]>> forms = List.copyOf(SampleForms.all(Paper.A4).entrySet());
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map.Entry<String, byte[]> form = forms.get(random.nextInt(forms.size()));
            byte[] changed = of(form.getValue(), values, random);

            assertThatCode(() -> check.accept(changed))
                    .as("seed %d of %s", seed, form.getKey())
                    .doesNotThrowAnyException();
        }
    }

    static byte[] of(byte[] docx, List<String> values, SplittableRandom random) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxText.parts(docx));
        parts.replaceAll(
                (name, content) ->
                        name.matches("word/[a-z]+\\.xml")
                                ? changed(new String(content, UTF_8), values, random)
                                        .getBytes(UTF_8)
                                : content);
        return DocxBuilder.zip(parts);
    }

    private static String changed(String xml, List<String> values, SplittableRandom random) {
        return VALUE.matcher(xml)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        random.nextInt(EVERY) == 0
                                                ? values.get(random.nextInt(values.size()))
                                                : found.group()));
    }
}
