package id.notulis.ooxml;

import id.notulis.model.profile.Page;
import id.notulis.model.survey.Share;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/// A workbook under construction, written through as it grows: sheets with a title, a heading that
/// is repeated on each printed page, and rows whose cells are text, numbers, days or shares.
///
/// A text that would read as a formula gets an apostrophe before it: what somebody typed into
/// minutes is never reckoned with.
final class SheetFile implements AutoCloseable {

    private static final short FOLIO = 14;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_OF_LETTER = 256;
    private static final float LINE_HEIGHT = 13.5f;

    /// A row of a workbook cannot be higher.
    private static final float TALLEST_ROW = 409;

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Page.Paper paper;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle share;

    SheetFile(Page.Paper paper) {
        this.paper = paper;
        Font bold = font(true);
        Font plain = font(false);
        this.title = workbook.createCellStyle();
        title.setFont(bold);
        this.heading = boxed(bold, "General", HorizontalAlignment.CENTER);
        this.text = boxed(plain, "General", HorizontalAlignment.LEFT);
        this.number = boxed(plain, "#,##0", HorizontalAlignment.RIGHT);
        this.day = boxed(plain, "dd/mm/yyyy", HorizontalAlignment.CENTER);
        this.share = boxed(plain, "0.0%", HorizontalAlignment.RIGHT);
    }

    /// A column of a sheet.
    ///
    /// @param letters how many of them it is wide
    record Head(String name, int letters) {}

    /// A sheet that grows row by row.
    final class Grown {

        private final SXSSFSheet sheet;
        private final List<Head> heads;
        private int next;

        private Grown(SXSSFSheet sheet, List<Head> heads, int next) {
            this.sheet = sheet;
            this.heads = List.copyOf(heads);
            this.next = next;
        }

        /// Adds a row of [String], [Integer], [LocalDate], [Share], or [Optional] of these.
        void row(Object... cells) {
            Row row = sheet.createRow(next++);
            int lines = 1;
            for (int index = 0; index < cells.length; index++) {
                fill(row.createCell(index), cells[index]);
                if (cells[index] instanceof String words) {
                    lines = Math.max(lines, lines(words, heads.get(index).letters()));
                }
            }
            // LibreOffice does not make room for lines by itself
            row.setHeightInPoints(Math.min(TALLEST_ROW, lines * LINE_HEIGHT));
        }

        /// The number of the row that will be added next, from 0.
        int next() {
            return next;
        }

        /// The sheet drawings are put on.
        XSSFSheet drawn() {
            return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
        }
    }

    /// Begins a sheet.
    ///
    /// @param about what stands in its first lines
    Grown sheet(String name, List<String> about, List<Head> heads) {
        SXSSFSheet sheet = workbook.createSheet(name);
        int next = 0;
        for (String line : about) {
            Cell cell = sheet.createRow(next++).createCell(0);
            cell.setCellStyle(title);
            cell.setCellValue(harmless(line));
        }
        next++;
        Row row = sheet.createRow(next);
        for (int index = 0; index < heads.size(); index++) {
            Cell cell = row.createCell(index);
            cell.setCellStyle(heading);
            cell.setCellValue(heads.get(index).name());
            sheet.setColumnWidth(index, heads.get(index).letters() * WIDTH_OF_LETTER);
        }
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        sheet.createFreezePane(0, next + 1);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper == Page.Paper.A4 ? PrintSetup.A4_PAPERSIZE : FOLIO);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
        return new Grown(sheet, heads, next + 1);
    }

    /// The finished file.
    ///
    /// @param made when it is said to have been made
    byte[] bytes(Instant made, String about) throws IOException {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Notulis");
        properties.setTitle(about);
        properties.setCreated(Optional.of(Date.from(made)));
        Path written = Files.createTempFile("notulis", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                workbook.write(out);
            }
            return SteadyZip.of(written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Optional<?> maybe when maybe.isPresent() -> fill(cell, maybe.get());
            case Optional<?> _ -> cell.setCellStyle(text);
            case Integer figure -> {
                cell.setCellStyle(number);
                cell.setCellValue(figure);
            }
            case LocalDate date -> {
                cell.setCellStyle(day);
                cell.setCellValue(date);
            }
            case Share part -> {
                cell.setCellStyle(share);
                cell.setCellValue(part.value());
            }
            default -> {
                cell.setCellStyle(text);
                cell.setCellValue(harmless(value.toString()));
            }
        }
    }

    /// In how many lines words stand that are broken between them.
    ///
    /// @param letters how many a line has room for
    static int lines(String words, int letters) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            lines++;
            int used = 0;
            for (String word : line.split(" ", -1)) {
                int length = word.length();
                if (used > 0 && used + 1 + length > letters) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + length;
                lines += Math.max(0, used - 1) / letters;
                used = used == 0 ? 0 : (used - 1) % letters + 1;
            }
        }
        return lines;
    }

    private static String harmless(String text) {
        String shown =
                text.length() < LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 2) + '…';
        boolean formula = !shown.isEmpty() && FORMULA_SIGNS.indexOf(shown.charAt(0)) >= 0;
        return formula ? '\'' + shown : shown;
    }

    /// The parts of a font are written in the order they are given, which Excel is strict about.
    private Font font(boolean bold) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(bold);
        font.setFontHeightInPoints((short) 10);
        font.setFontName("Arial");
        return font;
    }

    private CellStyle boxed(Font font, String format, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }
}
