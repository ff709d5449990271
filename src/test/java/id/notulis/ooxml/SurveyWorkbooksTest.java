package id.notulis.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Page;
import id.notulis.report.Documents;
import id.notulis.report.Surveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Workbooks of surveys hold numbers and days, and nothing that reckons by itself.
final class SurveyWorkbooksTest {

    private static final int HEADING = 3;

    @Test
    void figuresAreNumbersAndDaysAreDays() throws IOException {
        try (XSSFWorkbook workbook = recap(Surveys.USUAL)) {
            Row meeting = workbook.getSheet("Rapat").getRow(HEADING + 1);
            assertThat(meeting.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(DateUtil.isCellDateFormatted(meeting.getCell(1))).isTrue();
            assertThat(meeting.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 1, 1));
            Row meetings = workbook.getSheet("Ringkasan").getRow(HEADING + 1);
            assertThat(meetings.getCell(1).getNumericCellValue()).isEqualTo(14);
            Sheet people = workbook.getSheet("Orang");
            Cell share = people.getRow(HEADING + 1).getCell(9);
            assertThat(share.getNumericCellValue()).isBetween(0.0, 1.0);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void theChartRefersToTheCells() throws IOException {
        try (XSSFWorkbook workbook = recap(Surveys.USUAL)) {
            XSSFSheet steps = workbook.getSheet("Waktu");
            String chart =
                    steps.getDrawingPatriarch().getCharts().getFirst().getCTChart().toString();
            assertThat(chart).contains("$B$5:$B$16").contains("$F$5:$F$16").contains("1F4E79");
        }
        try (XSSFWorkbook empty = recap(new Surveys(0, 0, 0, ""))) {
            assertThat(empty.getSheet("Waktu").getDrawingPatriarch()).isNull();
            assertThat(empty.getSheet("Orang").getLastRowNum()).isEqualTo(HEADING);
        }
    }

    @Test
    void aRowIsAsHighAsItsLines() throws IOException {
        try (XSSFWorkbook workbook = recap(new Surveys(1, 1, 1, " yang panjang".repeat(20)))) {
            Sheet meetings = workbook.getSheet("Rapat");
            assertThat(meetings.getRow(HEADING + 1).getHeightInPoints()).isGreaterThan(5 * 13);
        }
        assertThat(SheetFile.lines("", 8)).isEqualTo(1);
        assertThat(SheetFile.lines("satu dua", 8)).isEqualTo(1);
        assertThat(SheetFile.lines("satu dua tiga", 8)).isEqualTo(2);
        assertThat(SheetFile.lines("satu\ndua", 8)).isEqualTo(2);
        assertThat(SheetFile.lines("katapanjangsekali", 8)).isEqualTo(3);
    }

    @Test
    void everySheetCanBePrinted() throws IOException {
        try (XSSFWorkbook workbook = recap(Surveys.USUAL)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADING);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }
    }

    @Test
    void whatSomebodyTypedIsNeverAFormula() throws IOException {
        for (String sign : new String[] {"=", "+", "-", "@", "\t"}) {
            try (SheetFile file = new SheetFile(Page.Paper.A4)) {
                SheetFile.Grown sheet =
                        file.sheet(
                                "Uji",
                                List.of(sign + "judul"),
                                List.of(new SheetFile.Head("Kolom", 10)));
                sheet.row(sign + "1+1");
                try (XSSFWorkbook read = read(file.bytes(Documents.NOW, "Uji"))) {
                    for (Row row : read.getSheetAt(0)) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                            assertThat(cell.getStringCellValue()).doesNotStartWith(sign);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theMatrixHasARowForEachAction() throws IOException {
        byte[] bytes =
                MatrixWorkbook.of(
                        new Surveys(4, 2, 3, "").matrix(Audience.INTERNAL),
                        Page.Paper.F4,
                        Documents.NOW);
        try (XSSFWorkbook read = read(bytes)) {
            Sheet sheet = read.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Rahasia");
            assertThat(sheet.getLastRowNum()).isEqualTo(HEADING + 1 + 12);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
        }
    }

    @Test
    void equalFiguresGiveEqualBytes() throws IOException {
        assertThat(bytes(Surveys.USUAL)).isEqualTo(bytes(Surveys.USUAL));
    }

    private static byte[] bytes(Surveys surveys) throws IOException {
        return RecapWorkbook.of(surveys.recap(), Page.Paper.A4, Documents.NOW);
    }

    private static XSSFWorkbook recap(Surveys surveys) throws IOException {
        return read(bytes(surveys));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
