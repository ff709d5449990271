package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws a noted table in the place of a paragraph: as wide as the text, its cells written like the
/// paragraph, the heading bold and repeated on each page.
final class GridFrame {

    private static final byte[] BEGIN =
            ("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
                            + border("top")
                            + border("left")
                            + border("bottom")
                            + border("right")
                            + border("insideH")
                            + border("insideV")
                            + "</w:tblBorders></w:tblPr><w:tblGrid>")
                    .getBytes(UTF_8);

    /// A table may not touch the next one, nor be the last thing in a cell or a part.
    private static final String END =
            "</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\""
                    + " w:lineRule=\"exact\"/></w:pPr></w:p>";

    private static final int WHOLE = 5000;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private final byte[] open;
    private final RunFrame plain;
    private final RunFrame bold;

    /// @param paragraph whose place it takes, with what its cells look like
    /// @param format the `w:rPr` of its text, or null
    GridFrame(Element paragraph, @Nullable Element format) {
        var beginning = new Utf8Buffer(128);
        beginning.ascii("<w:p>");
        ParagraphCompiler.copyProperties(paragraph, beginning, "w:sectPr", "w:pageBreakBefore");
        this.open = beginning.toArray();
        this.plain = new RunFrame(format, null);
        this.bold = RunFrame.heading(format);
    }

    void write(Grid grid, Utf8Buffer out) {
        int[] shares = shares(grid.rows());
        out.put(BEGIN);
        for (int share : shares) {
            out.ascii("<w:gridCol w:w=\"");
            out.number(2L * share);
            out.ascii("\"/>");
        }
        out.ascii("</w:tblGrid>");
        for (int row = 0; row < grid.rows().size(); row++) {
            out.ascii("<w:tr><w:trPr><w:cantSplit/>");
            out.ascii(row == 0 ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
            for (int column = 0; column < shares.length; column++) {
                out.ascii("<w:tc><w:tcPr><w:tcW w:w=\"");
                out.number(shares[column]);
                out.ascii("\" w:type=\"pct\"/></w:tcPr>");
                out.put(open);
                String text = grid.rows().get(row).get(column);
                new RunText(out, row == 0 ? bold : plain, text).write();
                out.ascii("</w:p></w:tc>");
            }
            out.ascii("</w:tr>");
        }
        out.ascii(END);
    }

    /// Fiftieths of a per cent for each column, by its longest text.
    private static int[] shares(List<List<String>> rows) {
        int[] lengths = new int[rows.getFirst().size()];
        int sum = 0;
        for (int column = 0; column < lengths.length; column++) {
            int longest = NARROWEST;
            for (List<String> row : rows) {
                longest = Math.max(longest, row.get(column).length());
            }
            lengths[column] = Math.min(longest, WIDEST);
            sum += lengths[column];
        }
        for (int column = 0; column < lengths.length; column++) {
            lengths[column] = lengths[column] * WHOLE / sum;
        }
        return lengths;
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }
}
