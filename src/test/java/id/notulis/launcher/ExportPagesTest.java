package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents of a meeting as PDF: the words of the Word files, kept like any document.
final class ExportPagesTest {

    @TempDir private Path folder;
    private Path book = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fill() {
        book = Books.filled(folder);
        out = folder.resolve("keluar");
    }

    @Test
    void everyWordDocumentComesAsItsPages() throws IOException {
        List<String> words = exported("--all", "--format", "docx").lines();
        List<String> pages = exported("--all", "--format", "pdf").lines();

        assertThat(pages)
                .isEqualTo(words.stream().map(it -> it.replace(".docx", ".pdf")).toList())
                .hasSizeGreaterThan(6);
        for (String file : words) {
            assertThat(wordsOfPages(Path.of(file.replace(".docx", ".pdf"))))
                    .as(file)
                    .containsAll(wordsOfDocument(Path.of(file)));
        }
    }

    @Test
    void lettersComeWithTheFile() throws IOException {
        Path file = only(notulen());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName())
                            .matches("[A-Z]{6}\\+Liberation.*");
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Koordinasi Pengamanan Pilkada");
        }
        assertThat(Files.size(file)).isLessThan(200_000);
    }

    @Test
    void pagesAreKeptLikeAnyDocument() throws IOException {
        Path file = only(notulen());
        assertThat(file).hasFileName("2025-06-04_notulen_koordinasi-pengamanan-pilkada.pdf");
        assertThat(states()).containsExactly("current");

        byte[] first = Files.readAllBytes(file);
        assertThat(only(notulen())).isEqualTo(file).hasBinaryContent(first);
        assertThat(states()).hasSize(1);

        Books.file(folder, "lengkap.notula.txt", Books.COMPLETE.replace("Ruang Rapat", "Aula"));
        Run.of("import", book, folder.resolve("lengkap.notula.txt"), "--update");
        assertThat(states()).containsExactly("stale");
        assertThat(only(notulen())).isEqualTo(file);
        assertThat(wordsOfPages(file)).contains("aula");

        Files.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
        byte[] edited = Files.readAllBytes(file);
        assertThat(only(notulen()).getFileName().toString()).endsWith(" (2).pdf");
        assertThat(file).hasBinaryContent(edited);
    }

    @Test
    void aWordDocumentAndItsPagesLieSideBySide() {
        Path word = only(exported("--document", "notulen"));
        Path pages = only(notulen());

        assertThat(word).isNotEqualTo(pages).isRegularFile();
        assertThat(states()).containsExactly("current", "current");
    }

    @Test
    void oneDocumentMayBeGivenAFileName() {
        Path file = folder.resolve("hasil.pdf");
        Run run =
                Run.of(
                        "export",
                        book,
                        "latest",
                        "--document",
                        "notulen",
                        "--format",
                        "pdf",
                        "--to",
                        file);

        assertThat(only(run)).isEqualTo(file).isRegularFile();
    }

    @Test
    void whatTheLayoutDoesNotKnowIsTold() throws IOException {
        Path template = folder.resolve("rumus.docx");
        Files.write(
                template,
                DocxBuilder.docx()
                        .add(
                                DocxBuilder.p("${judul}"),
                                "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/math\"/></w:p>")
                        .build());

        Run run = exported("--document", "notulen", "--template", template, "--format", "pdf");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("perkiraan", only(run).toString(), "1 rumus");
        assertThat(notulen().err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --document laporan-wa --format pdf | Yang ada: txt
                    --document siaran-pers --variant pesan --format pdf | Yang ada: txt
                    --document notulen --format pdf --to x.docx | .pdf
                    --document notulen --to x.pdf | .docx
                    --all --format pdf --to x.pdf | satu
                    --all --format xlsx | "xlsx" belum ada
                    """)
    void whatHasNoPagesIsWrongUsage(String options, String told) {
        List<Object> arguments = new ArrayList<>(List.of("export", book, "latest"));
        arguments.addAll(Arrays.asList(options.split(" ")));
        Run run = Run.of(arguments.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(states()).isEmpty();
    }

    private Run notulen() {
        return exported("--document", "notulen", "--format", "pdf");
    }

    private Run exported(Object... choice) {
        List<Object> arguments = new ArrayList<>(List.of("export", book, "latest"));
        arguments.addAll(List.of(choice));
        arguments.addAll(List.of("--to", out));
        return Run.of(arguments.toArray());
    }

    private static Path only(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        return Path.of(run.lines().getFirst());
    }

    private List<String> states() {
        return Json.array(Run.of("list", book, "documents", "--json").out()).stream()
                .map(it -> it.get("state").text())
                .toList();
    }

    private static Set<String> wordsOfPages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return words(Stream.of(new PDFTextStripper().getText(document)));
        }
    }

    /// Words of the text itself; those that may be broken at a hyphen are not looked for. Headings
    /// set in capitals are typed in small letters, so the size of letters does not count.
    private static Set<String> wordsOfDocument(Path docx) throws IOException {
        Set<String> words =
                words(
                        DocxText.body(Files.readAllBytes(docx)).stream()
                                .map(it -> it.replaceAll("<\\d+\\.\\d+>|\\[[^\\]]*\\]", " "))
                                .map(it -> it.replaceAll("[*|⏎⇥{}]", " ")));
        words.removeIf(it -> it.contains("-") || it.equals("/"));
        return words;
    }

    private static Set<String> words(Stream<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.flatMap(it -> Stream.of(it.split("[\\s\\u00A0]+")))
                .filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }
}
