package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample book and its documents.
final class DemoTest {

    /// The samples have no photos.
    private static final int DOCUMENTS = DocumentKind.values().length - 1;

    @TempDir private Path folder;

    @Test
    void leavesABookAndTheDocumentsOfEachMeeting() throws IOException {
        Run run = Run.of("demo", folder);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .hasSize(1 + 2 * DOCUMENTS)
                .allSatisfy(line -> assertThat(Path.of(line)).isRegularFile());
        assertThat(run.lines().getFirst()).endsWith("contoh.notulis");
        String minutes =
                run.lines().stream()
                        .filter(line -> line.contains("2025-06-04_notulen_"))
                        .map(line -> Books.words(Path.of(line)))
                        .collect(Collectors.joining());
        assertThat(minutes)
                .contains("AKBP Wiwin Junianto, S.I.K.", "Rabu, 4 Juni 2025", "Kep-192/PP.SK.MP");
        assertThat(Run.of("check", folder.resolve("contoh.notulis")).code()).isZero();
    }

    @Test
    void againUsesTheSameBookAndLeavesTheFiles() throws IOException {
        List<String> first = Run.of("contoh", folder).lines();
        FileTime before = FileTime.fromMillis(0);
        for (String line : first.subList(1, first.size())) {
            Files.setLastModifiedTime(Path.of(line), before);
        }

        Run again = Run.of("contoh", folder, "--clock", "2026-01-01T00:00:00Z");

        assertThat(again.lines()).isEqualTo(first);
        for (String line : first.subList(1, first.size())) {
            assertThat(Files.getLastModifiedTime(Path.of(line))).isEqualTo(before);
        }
    }

    @Test
    void aBookThatIsDifferentIsLeftAlone() {
        Path book = Path.of(Run.of("demo", folder).lines().getFirst());
        Run shown = Run.of("show", book, "latest");
        Path file =
                Books.file(
                        folder,
                        "x.notula.txt",
                        shown.out().replace("Mapolres Madiun Kota", "Aula"));
        assertThat(Run.of("import", book, file, "--update").code()).isZero();
        String before = Books.dump(book);

        Run again = Run.of("demo", folder);

        assertThat(again.code()).isZero();
        assertThat(again.lines().getFirst()).endsWith("contoh (2).notulis");
        assertThat(Books.dump(book)).isEqualTo(before);
    }

    @Test
    void samplesComeOutAsTheyCameIn() throws IOException {
        Path book = Path.of(Run.of("demo", folder).lines().getFirst());
        assertThat(Run.of("show", book, "2025-06-04").out())
                .isEqualTo(
                        Files.readString(Path.of("seeds/2025-06-04-audiensi-senkom.notula.txt")));
        assertThat(Run.of("show", book, "2023-12-04").out())
                .isEqualTo(
                        Files.readString(Path.of("seeds/2023-12-04-koordinasi-lapas.notula.txt")));
    }
}
