package id.notulis.exchange.people;

import id.notulis.i18n.Message;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/// Tables as text, a row a line. Read as any program of this world wrote them: in UTF-8, UTF-16 or
/// the old code page of Windows, with semicolons, commas or tabs between the cells.
public final class CsvText {

    /// More rows than any office has people.
    public static final int MOST_ROWS = 100_000;

    public static final int MOST_COLUMNS = 256;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /// Enough rows to tell the separator by.
    private static final int FIRST_ROWS = 25;

    /// What Excel puts into a first line of its own.
    private static final Pattern TOLD_SEPARATOR =
            Pattern.compile("\\A\"?sep=([;,\\t])\"?(?:\\r\\n|\\r|\\n)");

    private CsvText() {}

    /// Reads a table.
    ///
    /// @throws RefusedListException when it is none
    public static Sheet read(byte[] bytes) throws RefusedListException {
        String text = text(bytes);
        Matcher told = TOLD_SEPARATOR.matcher(text);
        return told.lookingAt()
                ? new Sheet("", rows(text.substring(told.end()), told.group(1).charAt(0)))
                : new Sheet("", rows(text, separator(text)));
    }

    /// Writes a table.
    ///
    /// @param separator between its cells
    public static String write(Sheet sheet, char separator, String endOfLine) {
        CSVFormat format =
                format(separator)
                        .setRecordSeparator(endOfLine)
                        .setQuoteMode(QuoteMode.MINIMAL)
                        .get();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (SheetRow row : sheet.rows()) {
                printer.printRecord(row.cells());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(byte[] bytes) throws RefusedListException {
        String text = decoded(bytes);
        boolean binary =
                text.chars().anyMatch(it -> it < ' ' && it != '\t' && it != '\r' && it != '\n');
        if (binary) {
            throw new RefusedListException(Message.of("peoplelist.binary"));
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws RefusedListException {
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(CsvText::unreadable);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(CsvText::unreadable);
        }
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decoded(bytes, mark, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, 0, OLD_WINDOWS))
                .orElseThrow(CsvText::unreadable);
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(content).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static RefusedListException unreadable() {
        return new RefusedListException(Message.of("peoplelist.binary"));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /// The separator that makes most headings known, else most cells; a table of one column has
    /// none, and a comma in a name is none.
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(
                        Comparator.comparingInt((Character it) -> worth(text, it))
                                .thenComparingInt(it -> -SEPARATORS.indexOf(it)))
                .orElseThrow();
    }

    private static int worth(String text, char separator) {
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator).get())) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < FIRST_ROWS && records.hasNext()) {
                rows.add(row(records.next()));
            }
        } catch (IOException | UncheckedIOException _) {
            // what was read until then tells enough
        }
        Optional<Columns> columns = Columns.of(new Sheet("", rows));
        return columns.map(
                        it ->
                                it.known() * MOST_COLUMNS
                                        + Math.min(it.headings().size(), MOST_COLUMNS))
                .orElse(0);
    }

    private static List<SheetRow> rows(String text, char separator) throws RefusedListException {
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator).get())) {
            for (CSVRecord line : parser) {
                if (rows.size() == MOST_ROWS) {
                    throw new RefusedListException(Message.of("peoplelist.rows", MOST_ROWS));
                }
                if (line.size() > MOST_COLUMNS) {
                    throw new RefusedListException(
                            Message.of("peoplelist.columns", line.getRecordNumber(), MOST_COLUMNS));
                }
                rows.add(row(line));
            }
        } catch (IOException | UncheckedIOException _) {
            throw new RefusedListException(Message.of("peoplelist.quotes", rows.size() + 1));
        }
        return rows;
    }

    private static SheetRow row(CSVRecord line) {
        return new SheetRow((int) line.getRecordNumber(), line.toList());
    }

    private static CSVFormat.Builder format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
    }
}
