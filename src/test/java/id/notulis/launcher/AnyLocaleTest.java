package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A book is the same whatever the language of the machine it is made on: neither digits nor
/// letters of that language get into files.
final class AnyLocaleTest {

    private static final Path MINUTES = Path.of("seeds/2025-06-04-audiensi-senkom.notula.txt");

    private final Locale before = Locale.getDefault();

    @TempDir private Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "my-MM", "th-TH-u-nu-thai", "tr-TR"})
    void aBookIsMadeFilledAndCopied(String language) throws IOException {
        Path people =
                Files.writeString(
                        folder.resolve("orang.csv"),
                        "Nama;Jabatan\nBudi Utomo;Ketua\n",
                        StandardCharsets.UTF_8);
        byte[] usual = minutes(folder.resolve("a.notulis"));

        Locale.setDefault(Locale.forLanguageTag(language));
        Path book = folder.resolve("b.notulis");
        byte[] foreign = minutes(book);

        assertThat(foreign).isEqualTo(usual);
        assertThat(Run.of("import", book, people, "--dry-run").code()).isZero();
        assertThat(Run.of("import", book, people).code()).isZero();
        assertThat(Run.of("check", book).code()).isZero();
        Run backup = Run.of("backup", book);
        assertThat(backup.code()).isZero();
        assertThat(Path.of(backup.lines().getLast()).getFileName().toString())
                .matches("b_[0-9]{8}T[0-9]{6}Z_c[0-9]+\\.notulis");
    }

    /// The bytes of the minutes a new book gives of the sample.
    private byte[] minutes(Path book) throws IOException {
        Path to = folder.resolve(book.getFileName() + ".docx");
        assertThat(Run.of("new", book).code()).isZero();
        assertThat(Run.of("import", book, MINUTES).code()).isZero();
        Run export = Run.of("export", book, "latest", "--document", "notulen", "--to", to);
        assertThat(export.code()).describedAs(export.err()).isZero();
        return Files.readAllBytes(to);
    }
}
