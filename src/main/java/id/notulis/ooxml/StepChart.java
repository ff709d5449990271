package id.notulis.ooxml;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A chart of columns beside the rows of a sheet, which it refers to: who changes a figure there
/// sees it here.
final class StepChart {

    private static final int ROWS = 20;
    private static final int COLUMNS = 9;

    /// Of the columns, as in the Word document.
    private static final List<Integer> COLOURS = List.of(0x1F4E79, 0x9DB7D1, 0x5B5B5B);

    private static final int FAINT = 0xD9D9D9;

    private final XSSFSheet sheet;
    private final List<String> categories;
    private final int first;

    /// @param sheet whose first column has the categories
    /// @param first the row of the first one, from 0
    StepChart(XSSFSheet sheet, List<String> categories, int first) {
        this.sheet = sheet;
        this.categories = categories;
        this.first = first;
    }

    /// Figures of a column.
    ///
    /// @param column of the sheet, from 0
    record Series(String name, int column, List<Integer> values) {}

    /// Draws it to the right of a column.
    void beside(int column, List<Series> series) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0, 0, 0, 0, column + 1, first, column + 1 + COLUMNS, first + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(filled(FAINT)));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
        data.setBarDirection(BarDirection.COL);
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(categories.toArray(String[]::new), range(0), 0);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFChartData.Series columns =
                    data.addSeries(
                            names,
                            XDDFDataSourcesFactory.fromArray(
                                    one.values().toArray(Integer[]::new),
                                    range(one.column()),
                                    one.column()));
            columns.setTitle(one.name(), null);
            // without a colour of its own LibreOffice shows none
            columns.setFillProperties(filled(COLOURS.get(data.getSeriesCount() - 1)));
        }
        chart.plot(data);
    }

    private static XDDFSolidFillProperties filled(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }

    private String range(int column) {
        int last = first + categories.size() - 1;
        return new CellRangeAddress(first, last, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
