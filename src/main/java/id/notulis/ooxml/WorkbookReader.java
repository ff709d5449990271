package id.notulis.ooxml;

import id.notulis.i18n.Message;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads the sheets of a workbook as tables of texts: what a formula came to when the workbook was
/// saved, days as `2025-06-04`, numbers with all their digits.
///
/// The file may come from anywhere. Every size is bounded before anything is inflated, and sheets
/// are streamed.
public final class WorkbookReader {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 256;

    /// A number has fifteen digits at most; what stands behind them was rounded away.
    private static final BigDecimal ROUNDED = BigDecimal.TEN.pow(15);

    /// What the parser puts before the error a formula came to, `#N/A`.
    private static final String FAILED = "ERROR:";

    private WorkbookReader() {}

    /// Reads all sheets.
    ///
    /// @throws RefusedWorkbookException when it is no workbook, damaged, locked or too large
    public static List<Sheet> read(byte[] xlsx) throws RefusedWorkbookException {
        try {
            DocxArchive.read(xlsx);
        } catch (UnsoundException unsound) {
            boolean large = unsound.reason().key().equals("template.zip.large");
            throw new RefusedWorkbookException(
                    Message.of(large ? "peoplelist.workbook.large" : "peoplelist.workbook"));
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(xlsx))) {
            return sheets(parts);
        } catch (TooLarge tooLarge) {
            throw new RefusedWorkbookException(tooLarge.reason);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException _) {
            // whatever the parts of a damaged file make of a parser
            throw new RefusedWorkbookException(Message.of("peoplelist.workbook"));
        }
    }

    private static List<Sheet> sheets(OPCPackage parts)
            throws IOException,
                    OpenXML4JException,
                    SAXException,
                    ParserConfigurationException,
                    RefusedWorkbookException {
        XSSFReader workbook = new XSSFReader(parts);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
        StylesTable styles = workbook.getStylesTable();
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator streams = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (streams.hasNext()) {
            try (InputStream stream = streams.next()) {
                Rows rows = new Rows();
                XMLReader reader = XMLHelper.newXMLReader();
                reader.setContentHandler(
                        new XSSFSheetXMLHandler(styles, null, texts, rows, new Plain(), false));
                reader.parse(new InputSource(stream));
                sheets.add(new Sheet(streams.getSheetName(), rows.all));
            }
        }
        if (sheets.isEmpty()) {
            throw new RefusedWorkbookException(Message.of("peoplelist.workbook.empty"));
        }
        return sheets;
    }

    /// Ends the reading of a sheet.
    private static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        private TooLarge(Message reason) {
            super(reason.key(), null, false, false);
            this.reason = reason;
        }
    }

    /// Numbers and days as they are meant, whatever they look like in the sheet.
    private static final class Plain extends DataFormatter {

        private Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String format, boolean since1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
                return moment.toLocalDate().toString();
            }
            BigDecimal number = BigDecimal.valueOf(value);
            return number.abs().compareTo(ROUNDED) >= 0
                    ? Double.toString(value)
                    : number.stripTrailingZeros().toPlainString();
        }
    }

    /// The rows of a sheet as they pass by.
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<SheetRow> all = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                if (all.size() == MOST_ROWS) {
                    throw new TooLarge(Message.of("peoplelist.rows", MOST_ROWS));
                }
                all.add(new SheetRow(row + 1, cells));
            }
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (text == null || text.isBlank()) {
                return;
            }
            if (column >= MOST_COLUMNS) {
                throw new TooLarge(Message.of("peoplelist.columns", all.size() + 1, MOST_COLUMNS));
            }
            if (column >= cells.size()) {
                cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
            }
            cells.set(column, text.startsWith(FAILED) ? text.substring(FAILED.length()) : text);
        }
    }
}
