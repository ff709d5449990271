package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.ooxml.DocumentText;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.Office;
import id.notulis.testkit.WordCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// LibreOffice shows whole, and the Open XML SDK accepts, every form of meetings at the edges: each
/// word of the document stands on the pages as often as in the file, and each photo the template
/// prints.
///
/// Of the meeting with 100,000 characters in each entry, LibreOffice is given the fullest minutes
/// and the forms that do not print the entries. The others print them, too, and it takes about a
/// minute to break a single cell of that length over its pages. The validator takes them all.
@Tag("office")
final class OfficeDocumentsTest {

    /// One for all, or LibreOffice sets itself up anew each time.
    @TempDir private static Path folder;

    static List<String> edges() {
        return Edges.names();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void everyFormIsAcceptedAndShown(String name) throws IOException, TemplateException {
        Sources sources = Edges.edge(name).sources();
        Office office = new Office(folder);
        Map<Form, Path> files = new EnumMap<>(Form.class);
        for (Form form : Documents.forms()) {
            Path file = folder.resolve(form.key() + ' ' + name + ".docx");
            files.put(form, Files.write(file, Documents.docx(form, sources)));
        }

        for (Path file : files.values()) {
            assertThat(office.faults(file)).as("%s", file.getFileName()).isEmpty();
        }
        if (name.equals(Edges.LONG_TEXT)) {
            files.keySet().removeIf(OfficeDocumentsTest::takesMinutes);
        }
        List<Path> pdfs = new ArrayList<>(office.pdfs(List.copyOf(files.values())));
        for (Map.Entry<Form, Path> file : files.entrySet()) {
            Path pdf = pdfs.removeFirst();
            isWhole(Files.readAllBytes(file.getValue()), pdf);
            assertThat(Office.picturesOn(pdf))
                    .as("photos of %s", pdf.getFileName())
                    .isEqualTo(FieldWords.of(file.getKey(), sources).pictures());
        }
    }

    private static boolean takesMinutes(Form form) {
        return switch (form) {
            case NOTULEN_POLRI_LENGKAP,
                    DAFTAR_HADIR_KOSONG,
                    DAFTAR_HADIR_TERISI,
                    LAPORAN_WA_GIAT,
                    LAPORAN_WA_TAUTAN,
                    DOKUMENTASI,
                    SIARAN_PERS_LENGKAP,
                    SIARAN_PERS_PENDEK,
                    SIARAN_PERS_PESAN,
                    UNDANGAN_POLRI,
                    UNDANGAN_KOTA,
                    UNDANGAN_WA ->
                    false;
            case NOTULEN_POLRI_RINGKAS,
                    NOTULEN_UMUM_LENGKAP,
                    NOTULEN_UMUM_RINGKAS,
                    NOTULEN_PERMENDAGRI_LENGKAP,
                    NOTULEN_PERMENDAGRI_RINGKAS,
                    MATRIKS,
                    LAPORAN_POLRI,
                    LAPORAN_KOTA,
                    BERITA_ACARA,
                    NOTA_DINAS ->
                    true;
        };
    }

    private static void isWhole(byte[] docx, Path pdf) {
        Map<String, Integer> shown = WordCount.of(String.join(" ", Office.pagesOf(pdf)));
        Map<String, Integer> missing = new TreeMap<>(WordCount.of(bodyOf(docx)));
        missing.replaceAll((word, count) -> count - shown.getOrDefault(word, 0));
        missing.values().removeIf(count -> count <= 0);
        assertThat(missing).as("missing on the pages of %s", pdf.getFileName()).isEmpty();
    }

    /// Without headers and footers, which pages repeat.
    private static String bodyOf(byte[] docx) {
        return DocumentText.of(docx).stream()
                .filter(line -> !line.startsWith("["))
                .collect(Collectors.joining(" "));
    }
}
