package id.notulis.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/// A chart of columns, drawn as `grafik.xml` beside this class says, with an empty workbook behind
/// it: the figures of both come from the field its alternative text names.
final class ChartPart {

    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WORKBOOK_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    private ChartPart() {}

    /// What a chart is called.
    ///
    /// @param field whose figures it shows
    /// @param title what it shows, read aloud to those who do not see it
    record Names(String field, String title) {}

    /// Puts one into a run; sizes in English Metric Units.
    static void putInto(XWPFDocument document, XWPFRun run, Names names, int width, int height)
            throws IOException {
        try {
            XWPFChart chart = document.createChart(run, width, height);
            CTInline frame = run.getCTR().getDrawingArray(0).getInlineArray(0);
            frame.getDocPr().setName("Grafik");
            frame.getDocPr().setTitle(names.title());
            frame.getDocPr().setDescr("${" + names.field() + "}");
            PackagePart workbook =
                    document.getPackage()
                            .createPart(
                                    PackagingURIHelper.createPartName(
                                            "/word/embeddings/grafik1.xlsx"),
                                    WORKBOOK_TYPE);
            try (OutputStream out = workbook.getOutputStream()) {
                out.write(emptyWorkbook());
            }
            String link =
                    chart.getPackagePart()
                            .addRelationship(
                                    workbook.getPartName(), TargetMode.INTERNAL, WORKBOOK_RELATION)
                            .getId();
            CTChartSpace space = chart.getCTChartSpace();
            space.set(drawn());
            space.addNewExternalData().setId(link);
            space.getExternalData().addNewAutoUpdate().setVal(false);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(names.field(), impossible);
        }
    }

    private static CTChartSpace drawn() throws IOException {
        try (InputStream form =
                Objects.requireNonNull(
                        ChartPart.class.getResourceAsStream("grafik.xml"), "grafik.xml")) {
            return ChartSpaceDocument.Factory.parse(form).getChartSpace();
        } catch (XmlException wrong) {
            throw new IOException("the look of our charts cannot be read", wrong);
        }
    }

    private static byte[] emptyWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Data");
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(Instant.EPOCH)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        }
    }
}
