package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ooxml.DocumentText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists that are longer than the alphabet are numbered with figures, whole.
final class ManyItemsTest {

    private static List<String> lines(Form form, int items) {
        String text =
                """
                Notula: Rapat panjang
                Tanggal: 4 Juni 2025
                Peserta:
                [Polres Contoh]
                - AKBP Sari Dewi — Kapolres
                Isi:
                # Pembahasan umum
                """
                        + each(items, "@Sari Pokok ke-%d\n  @Sari Jawaban ke-%1$d\n")
                        + each(items, "! @Sari Sepakat ke-%d\n")
                        + "# Penutupan\n@Sari Selesai\n";
        return DocumentText.of(Documents.docx(form, Documents.sources(text))).stream()
                .map(String::strip)
                .toList();
    }

    private static String each(int items, String line) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(line::formatted)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "NOTULEN_UMUM_LENGKAP, a., 1)",
        "NOTULEN_POLRI_LENGKAP, 1), a)",
        "NOTULEN_PERMENDAGRI_LENGKAP, 1), a)",
        "LAPORAN_POLRI, a., 1)",
        "LAPORAN_KOTA, a., 1)"
    })
    void aListThatReachesZKeepsItsLetters(Form form, String item, String answer) {
        List<String> lines = lines(form, 26);

        assertThat(lines).anyMatch(line -> line.startsWith(item) && line.contains("Pokok ke-1"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith(answer) && line.contains("Jawaban ke-1"));
        assertThat(lines)
                .filteredOn(line -> line.contains("Pokok ke-26") && item.startsWith("a"))
                .allMatch(line -> line.startsWith("z."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {
                "NOTULEN_UMUM_LENGKAP",
                "NOTULEN_POLRI_LENGKAP",
                "NOTULEN_PERMENDAGRI_LENGKAP",
                "LAPORAN_POLRI",
                "LAPORAN_KOTA"
            })
    void aLongerOneHasFiguresFromItsFirstItemOn(Form form) {
        List<String> lines = lines(form, 60);

        for (int item : List.of(1, 26, 27, 60)) {
            for (String said : List.of("Pokok ke-", "Sepakat ke-")) {
                assertThat(lines)
                        .filteredOn(line -> line.matches(".*\\b" + said + item + "\\b.*"))
                        .isNotEmpty()
                        .anyMatch(line -> line.startsWith(item + ")"));
            }
            assertThat(lines)
                    .filteredOn(line -> line.matches(".*\\bJawaban ke-" + item + "\\b.*"))
                    .singleElement()
                    .asString()
                    .startsWith("a)");
        }
        assertThat(lines).noneMatch(line -> line.matches("([a-z])\\1+[.)].*"));
    }

    @Test
    void whatFollowsALongListIsNumberedAsIfItWereShort() {
        assertThat(numbered(lines(Form.NOTULEN_UMUM_LENGKAP, 60)))
                .isEqualTo(numbered(lines(Form.NOTULEN_UMUM_LENGKAP, 2)));
    }

    /// The parts and topics.
    private static List<String> numbered(List<String> lines) {
        return lines.stream().filter(line -> line.matches("([A-Z]|\\d+)\\. .*")).toList();
    }
}
