package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Unsupported;
import id.notulis.model.meeting.Audience;
import id.notulis.ooxml.DocumentText;
import id.notulis.report.template.Data;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What documents over more than one meeting say, and that they stand at the edges.
final class SurveyDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/id/notulis/report/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("notulis.golden"));
    private static final String CHART = "word/charts/chart1.xml";

    @ParameterizedTest
    @ValueSource(strings = {"rekap", "monev", "matriks"})
    void saysWordForWord(String kind) throws IOException {
        byte[] document = of(Surveys.USUAL, kind);
        String text = String.join("\n", DocumentText.of(document)) + '\n';
        Path golden = FOLDER.resolve("tahun-" + kind + ".txt");
        if (WRITE) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void aCopyForOthersWithholdsAndBearsNoClass() {
        SurveySources sources = Surveys.sources();
        String own = words(OverallMatrix.of(Surveys.USUAL.matrix(Audience.INTERNAL), sources));
        String others = words(OverallMatrix.of(Surveys.USUAL.matrix(Audience.REPORT), sources));

        assertThat(own).contains("Tindak lanjut 7").contains("Rahasia");
        assertThat(own).contains("Tindak lanjut 10");
        assertThat(others)
                .contains("(tidak ditampilkan: Rahasia)")
                .contains("(rapat berklasifikasi Rahasia)")
                .doesNotContain("Tindak lanjut 7")
                .doesNotContain("ke-4")
                .doesNotContain("Tindak lanjut 10");
    }

    private static String words(Data data) {
        return String.join(
                "\n", DocumentText.of(Surveys.docx(SurveyForm.MATRIKS, data, Surveys.sources())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rekap", "monev"})
    void theChartHasItsFiguresTwice(String kind) throws IOException {
        Map<String, byte[]> parts = DocxText.parts(of(Surveys.USUAL, kind));

        String chart = text(parts, CHART);
        assertThat(chart)
                .contains("Data!$B$2:$B$13")
                .contains("<c:v>Jan 2025</c:v>")
                .contains("<c:v>Tindak lanjut</c:v>")
                .doesNotContain("<c:v>A</c:v>");
        byte[] workbook = Objects.requireNonNull(parts.get("word/embeddings/grafik1.xlsx"));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.getSheet("Data");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Jan 2025");
            double first = sheet.getRow(1).getCell(1).getNumericCellValue();
            assertThat(chart).contains("<c:v>" + (int) first + "</c:v>");
            assertThat(sheet.getLastRowNum()).isEqualTo(12);
        }
        assertThat(text(parts, "word/document.xml")).doesNotContain("${");
    }

    @Test
    void theChartIsDrawnAndAnotherKindOfChartIsTold() throws IOException, RefusedDocumentException {
        byte[] document = of(Surveys.USUAL, "rekap");
        Layout layout = layout(document);
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxText.parts(document));
        parts.put(
                CHART,
                text(parts, CHART)
                        .replace("c:barDir val=\"col\"", "c:barDir val=\"bar\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(layout.unsupported()).isEqualTo(new Unsupported(Map.of()));
        List<Op> first = layout.pages().getFirst().ops();
        assertThat(first)
                .anyMatch(op -> op instanceof Op.Rect rect && rect.rgb() == 0x1F4E79)
                .anyMatch(op -> op instanceof Op.Text text && text.text().equals("Jan"));
        assertThat(layout(DocxBuilder.zip(parts)).unsupported())
                .isEqualTo(
                        new Unsupported(
                                Map.of(Feature.DRAWING, 1), Map.of(Feature.DRAWING, List.of(1))));
    }

    @Test
    void edgesAreDocuments() throws RefusedDocumentException {
        for (Surveys edge :
                List.of(
                        new Surveys(0, 0, 0, ""),
                        new Surveys(1, 0, 0, ""),
                        new Surveys(3, 300, 1, ""),
                        new Surveys(5, 3, 2, ' ' + "Panjang sekali ".repeat(60)),
                        new Surveys(5, 3, 2, ' ' + "x".repeat(300)),
                        new Surveys(4, 3, 3, NASTY))) {
            for (Map.Entry<String, byte[]> one : edge.all(Surveys.sources()).entrySet()) {
                Map<String, byte[]> parts = DocxText.parts(one.getValue());
                assertThat(text(parts, "word/document.xml"))
                        .as("%s of %s", one.getKey(), edge)
                        .doesNotContain("${");
                assertThat(layout(one.getValue()).pages()).isNotEmpty();
            }
        }
    }

    @Test
    void tenThousandActionsAreOneMatrix() {
        byte[] matrix = of(new Surveys(40, 1, 250, ""), "matriks");

        List<String> lines = DocumentText.of(matrix);
        assertThat(lines).anyMatch(line -> line.startsWith("| 10000 |"));
    }

    private static final String NASTY = " =1+1 & <b> \"q\" \u0007 \uD800 😀 *a*";

    private static Layout layout(byte[] document) throws RefusedDocumentException {
        return PageLayout.of(document, () -> false);
    }

    private static byte[] of(Surveys surveys, String kind) {
        return Objects.requireNonNull(surveys.all(Surveys.sources()).get(kind));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }
}
