package id.notulis.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.report.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BuiltInTemplatesTest {

    @Test
    void twoBuildsGiveEqualFiles() throws IOException {
        Map<String, byte[]> again = BuiltInTemplates.all();

        BuiltInTemplates.all()
                .forEach((name, bytes) -> assertThat(bytes).isEqualTo(again.get(name)));
    }

    @Test
    void theBuildWritesThemIntoAFolder(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("baru/templates");
        BuiltInTemplates.main(new String[] {target.toString()});

        for (Map.Entry<String, byte[]> template : BuiltInTemplates.all().entrySet()) {
            assertThat(Files.readAllBytes(target.resolve(template.getKey())))
                    .isEqualTo(template.getValue());
        }
        assertThatThrownBy(() -> BuiltInTemplates.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The program packs what this source makes.
    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void theProgramHasThem(Form form) throws IOException {
        String name = form.key() + ".docx";

        assertThat(BuiltInTemplates.all().get(name)).isEqualTo(form.template());
    }

    /// Word takes one of two equal names and says nothing.
    @Test
    void noStyleIsDefinedTwice() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BuiltInTemplates.class.getResourceAsStream("styles.xml"))) {
            assertThat(
                            Pattern.compile("w:styleId=\"([^\"]+)\"|<w:name w:val=\"([^\"]+)\"")
                                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                    .results()
                                    .map(MatchResult::group))
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSecretarySeesPlainWordsAndFields() throws IOException {
        assertThat(DocumentText.of(Form.NOTULEN_POLRI_LENGKAP.template()))
                .containsSequence(
                        List.of(
                                "1. Waktu dan tempat",
                                "Hari/tanggal : ${tanggal}",
                                "Waktu : ${waktu}",
                                "Tempat : ${tempat}"))
                .contains("   a. ${instansi.nama}", "      1) ${instansi.hadir.uraian}");
    }
}
