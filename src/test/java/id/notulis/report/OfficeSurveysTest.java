package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Page;
import id.notulis.ooxml.DocumentText;
import id.notulis.ooxml.MatrixWorkbook;
import id.notulis.ooxml.RecapWorkbook;
import id.notulis.testkit.Office;
import id.notulis.testkit.WordCount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice shows whole, and the Open XML SDK accepts, documents over more than one meeting.
@Tag("office")
final class OfficeSurveysTest {

    @TempDir private static Path folder;

    @Test
    void everySurveyIsAcceptedAndShown() throws IOException {
        Office office = new Office(folder);
        Map<String, Surveys> edges = new LinkedHashMap<>();
        edges.put("biasa", Surveys.USUAL);
        edges.put("kosong", new Surveys(0, 0, 0, ""));
        edges.put("ramai", new Surveys(3, 300, 1, ""));
        edges.put("panjang", new Surveys(5, 3, 2, " dengan nama yang sangat panjang".repeat(8)));
        edges.put("raksasa", new Surveys(2, 2, 1, " satu baris lebih panjang".repeat(400)));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Surveys> edge : edges.entrySet()) {
            for (Map.Entry<String, byte[]> one :
                    edge.getValue().all(Surveys.sources()).entrySet()) {
                Path file = folder.resolve(one.getKey() + ' ' + edge.getKey() + ".docx");
                files.add(Files.write(file, one.getValue()));
                assertThat(office.faults(file)).as("%s", file.getFileName()).isEmpty();
            }
        }
        List<Path> pdfs = office.pdfs(files);
        for (int index = 0; index < files.size(); index++) {
            isWhole(Files.readAllBytes(files.get(index)), pdfs.get(index));
        }
        String recap = String.join(" ", Office.pagesOf(pdfs.getFirst()));
        assertThat(recap)
                .as("the chart is drawn")
                .containsPattern("Rapat\\s+Tindak lanjut\\s+Selesai");
    }

    @Test
    void theWorkbooksAreAccepted() throws IOException {
        Office office = new Office(folder);
        Path recap =
                Files.write(
                        folder.resolve("rekap.xlsx"),
                        RecapWorkbook.of(Surveys.USUAL.recap(), Page.Paper.F4, Documents.NOW));
        Path matrix =
                Files.write(
                        folder.resolve("matriks.xlsx"),
                        MatrixWorkbook.of(
                                Surveys.USUAL.matrix(Audience.INTERNAL),
                                Page.Paper.A4,
                                Documents.NOW));

        for (Path file : List.of(recap, matrix)) {
            assertThat(office.faults(file)).as("%s", file.getFileName()).isEmpty();
        }
    }

    @Test
    void theWorkbooksArePrintedWhole() throws IOException {
        Office office = new Office(folder);
        assumeTrue(office.opensWorkbooks(), "LibreOffice comes without Calc here");
        Surveys surveys = new Surveys(40, 12, 3, " dengan nama yang agak panjang sekali");
        Map<String, byte[]> workbooks = new LinkedHashMap<>();
        workbooks.put("rekap", RecapWorkbook.of(surveys.recap(), Page.Paper.F4, Documents.NOW));
        workbooks.put(
                "matriks",
                MatrixWorkbook.of(surveys.matrix(Audience.INTERNAL), Page.Paper.A4, Documents.NOW));
        for (Map.Entry<String, byte[]> one : workbooks.entrySet()) {
            Path file =
                    Files.write(folder.resolve("buku-" + one.getKey() + ".xlsx"), one.getValue());
            Map<String, Integer> shown = WordCount.of(String.join(" ", office.pages(file)));
            Map<String, Integer> missing = new TreeMap<>(WordCount.of(words(one.getValue())));
            missing.replaceAll((word, count) -> count - shown.getOrDefault(word, 0));
            missing.values().removeIf(count -> count <= 0);
            assertThat(missing).as("missing on the pages of %s", file.getFileName()).isEmpty();
        }
    }

    /// What the text cells of a workbook say.
    private static String words(byte[] workbook) throws IOException {
        StringBuilder words = new StringBuilder();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            words.append(cell.getStringCellValue()).append(' ');
                        }
                    }
                }
            }
        }
        return words.toString();
    }

    private static void isWhole(byte[] docx, Path pdf) {
        Map<String, Integer> shown = WordCount.of(String.join(" ", Office.pagesOf(pdf)));
        String body =
                DocumentText.of(docx).stream()
                        .filter(line -> !line.startsWith("["))
                        .collect(Collectors.joining(" "));
        Map<String, Integer> missing = new TreeMap<>(WordCount.of(body));
        missing.replaceAll((word, count) -> count - shown.getOrDefault(word, 0));
        missing.values().removeIf(count -> count <= 0);
        assertThat(missing).as("missing on the pages of %s", pdf.getFileName()).isEmpty();
    }
}
