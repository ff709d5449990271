package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.Samples;
import id.notulis.ooxml.DocumentText;
import id.notulis.testkit.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// LibreOffice shows, and the Open XML SDK accepts, every form for ordinary and for extreme
/// meetings.
@Tag("office")
final class OfficeDocumentsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /// One for all, or LibreOffice sets itself up anew each time.
    @TempDir private static Path folder;

    static Stream<Arguments> documents() {
        Map<String, String> meetings = new HashMap<>();
        Samples.all().forEach(sample -> meetings.put(sample.file(), sample.text()));
        meetings.put("lengkap", GoldenTest.everything());
        meetings.put("tanpa peserta", Crowds.nobody());
        meetings.put("seribu peserta", Crowds.assembly(1_000));
        meetings.put("aneh", Crowds.nasty());
        return meetings.keySet().stream()
                .sorted()
                .flatMap(
                        name ->
                                Documents.forms().stream()
                                        .map(form -> Arguments.of(form, name, meetings.get(name))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void isShownAndAccepted(Form form, String name, String text) throws IOException {
        byte[] docx = Documents.docx(form, Documents.sources(text));
        Path file = Files.write(folder.resolve(form.variant() + ' ' + name + ".docx"), docx);
        Office office = new Office(folder);

        assertThat(office.faults(file)).as(name).isEmpty();
        List<String> pages = office.pages(file);
        assertThat(pages).isNotEmpty();
        Map<String, Integer> shown = words(String.join(" ", pages));
        words(bodyOf(docx))
                .forEach(
                        (word, count) ->
                                assertThat(shown.getOrDefault(word, 0))
                                        .as("'%s' on the pages of %s", word, name)
                                        .isGreaterThanOrEqualTo(count));
    }

    /// Without headers and footers, which pages repeat.
    private static String bodyOf(byte[] docx) {
        return DocumentText.of(docx).stream()
                .filter(line -> !line.startsWith("["))
                .collect(Collectors.joining(" "));
    }

    /// How often each word occurs, without regard to case, which styles change.
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(match -> words.merge(match.group(), 1, Integer::sum));
        return words;
    }
}
