package id.notulis.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Workbooks as offices keep their lists in.
class WorkbookReaderTest {

    @Test
    void readsEverySheetWithItsNameAndRows() throws IOException, RefusedWorkbookException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Petunjuk").createRow(0).createCell(0).setCellValue("Isi daftar");
            XSSFSheet list = workbook.createSheet("Daftar & Orang");
            list.createRow(2).createCell(1).setCellValue("Nama");
            list.createRow(4).createCell(1).setCellValue("Arga “Pratama”");
            list.createRow(5).createCell(3);
            List<Sheet> sheets = WorkbookReader.read(bytes(workbook));

            assertThat(sheets)
                    .extracting(Sheet::name)
                    .containsExactly("Petunjuk", "Daftar & Orang");
            assertThat(sheets.get(1).rows())
                    .containsExactly(
                            new SheetRow(3, List.of("", "Nama")),
                            new SheetRow(5, List.of("", "Arga “Pratama”")));
        }
    }

    @Test
    void numbersDaysAndFormulasAreReadAsTheyAreMeant()
            throws IOException, RefusedWorkbookException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd mmm yy"));
            CellStyle thousands = workbook.createCellStyle();
            thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
            Row row = workbook.createSheet("A").createRow(0);
            row.createCell(0).setCellValue(70_010_001);
            row.getCell(0).setCellStyle(thousands);
            row.createCell(1).setCellValue(LocalDate.of(2024, 2, 1));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellFormula("CONCATENATE(\"Ar\",\"ga\")");
            row.createCell(3).setCellValue(1.98001012005011E+17);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(WorkbookReader.read(bytes(workbook)).getFirst().rows().getFirst().cells())
                    .containsExactly(
                            "70010001",
                            "2024-02-01",
                            "Arga",
                            "1.98001012005011E17",
                            "TRUE",
                            "#N/A");
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        byte[] whole;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A");
            whole = bytes(workbook);
        }
        for (byte[] bytes :
                List.of(
                        "Nama;NRP".getBytes(StandardCharsets.UTF_8),
                        new byte[0],
                        Arrays.copyOf(whole, whole.length / 2))) {
            assertThatThrownBy(() -> WorkbookReader.read(bytes))
                    .isInstanceOfSatisfying(
                            RefusedWorkbookException.class,
                            it -> assertThat(it.reason().key()).isEqualTo("peoplelist.workbook"));
        }
    }

    @Test
    void aSheetWithTooManyColumnsIsRefused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(300).setCellValue("jauh");
            byte[] bytes = bytes(workbook);

            assertThatThrownBy(() -> WorkbookReader.read(bytes))
                    .isInstanceOfSatisfying(
                            RefusedWorkbookException.class,
                            it -> assertThat(it.reason().key()).isEqualTo("peoplelist.columns"));
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
