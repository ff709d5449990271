package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The smallest workbook Excel opens, with the figures of a chart: categories in the first column,
/// a series in each further one. It is what Word shows when somebody edits the chart.
final class ChartWorkbook {

    /// The name of its sheet, which the chart's references begin with.
    static final String SHEET = "Data";

    /// The time of every part, so that equal figures give equal bytes.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartWorkbook() {}

    static byte[] of(Chart chart) {
        var bytes = new ByteArrayOutputStream(1 << 12);
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\""
                            + PACKAGE
                            + "content-types\"><Default Extension=\"rels\" ContentType="
                            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("workbook", "sheet.main")
                            + type("worksheet", "worksheet")
                            + "</Types>");
            put(zip, "_rels/.rels", link("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + MAIN
                            + "\" xmlns:r=\""
                            + RELATION
                            + "\"><sheets><sheet name=\""
                            + SHEET
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", link("worksheet", "worksheet.xml"));
            put(zip, "xl/worksheet.xml", sheet(chart));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/"
                + part
                + ".xml\" ContentType=\""
                + TYPE
                + type
                + "+xml\"/>";
    }

    private static String link(String kind, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATION
                + '/'
                + kind
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private static String sheet(Chart chart) {
        var out = new Utf8Buffer(1 << 12);
        out.ascii("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        text(out, "A1", "");
        for (int i = 0; i < chart.series().size(); i++) {
            text(out, (char) ('B' + i) + "1", chart.series().get(i).name());
        }
        out.ascii("</row>");
        for (int row = 0; row < chart.categories().size(); row++) {
            String number = Integer.toString(row + 2);
            out.ascii("<row r=\"" + number + "\">");
            text(out, "A" + number, chart.categories().get(row));
            for (int i = 0; i < chart.series().size(); i++) {
                out.ascii("<c r=\"" + (char) ('B' + i) + number + "\"><v>");
                out.number(chart.series().get(i).values().get(row));
                out.ascii("</v></c>");
            }
            out.ascii("</row>");
        }
        out.ascii("</sheetData></worksheet>");
        return new String(out.toArray(), UTF_8);
    }

    private static void text(Utf8Buffer out, String cell, String text) {
        out.ascii("<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>");
        out.escaped(text);
        out.ascii("</t></is></c>");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write((Xml.DECLARATION + content).getBytes(UTF_8));
        zip.closeEntry();
    }
}
