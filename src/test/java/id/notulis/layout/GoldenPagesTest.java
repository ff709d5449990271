package id.notulis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form, page by page and line by line, on machines without LibreOffice, too.
///
/// A wanted change is taken over with `-Dnotulis.golden=write`, then read in the diff.
final class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/id/notulis/layout/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("notulis.golden"));

    static Stream<Arguments> documents() {
        return Stream.of(Paper.F4, Paper.A4)
                .flatMap(
                        paper ->
                                SampleForms.all(paper).entrySet().stream()
                                        .map(it -> arguments(paper, it)));
    }

    private static Arguments arguments(Paper paper, Map.Entry<String, byte[]> form) {
        return Arguments.of(
                form.getKey() + '-' + paper.name().toLowerCase(Locale.ROOT), form.getValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void standsLineForLine(String name, byte[] docx) throws IOException, RefusedDocumentException {
        Layout layout = PageLayout.of(docx, () -> false);
        String text = text(layout.pages());
        Path golden = FOLDER.resolve(name + ".txt");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(layout.unsupported().isEmpty()).as("%s", layout.unsupported()).isTrue();
    }

    private static String text(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            text.append("== ").append(page + 1).append(" / ").append(pages.size()).append('\n');
            pages.get(page).lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
