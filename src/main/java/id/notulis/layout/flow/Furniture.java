package id.notulis.layout.flow;

import id.notulis.layout.docx.Block;
import id.notulis.layout.docx.Section;
import id.notulis.layout.docx.Section.Edge;
import id.notulis.layout.docx.Section.Sheet;
import java.util.IdentityHashMap;
import java.util.List;

/// Sets headers and footers, and tells how much of a page they leave.
final class Furniture {

    /// At least so much of a page is left for text, however high its header.
    private static final double LEAST_TEXT = 36;

    /// LibreOffice gives a header and a footer at least a millimetre, counted in twips.
    private static final double LEAST_EDGE = 2.85;

    private final Measurer measurer;
    private final IdentityHashMap<List<Block>, Double> heights = new IdentityHashMap<>();

    Furniture(Measurer measurer) {
        this.measurer = measurer;
    }

    /// Where the text begins, from the upper edge of the sheet.
    double top(Section section, boolean first, int number) {
        Sheet sheet = section.sheet();
        double header = height(section, edge(section, first, number, Edge.HEADER));
        double below = header > 0 ? sheet.header() + Math.max(LEAST_EDGE, header) : 0;
        return Math.min(Math.max(sheet.top(), below), sheet.height() - LEAST_TEXT);
    }

    /// Where it ends, from the upper edge.
    double bottom(Section section, boolean first, int number) {
        Sheet sheet = section.sheet();
        double footer = height(section, edge(section, first, number, Edge.FOOTER));
        double above = footer > 0 ? sheet.footer() + Math.max(LEAST_EDGE, footer) : 0;
        double end = sheet.height() - Math.max(sheet.bottom(), above);
        return Math.max(end, top(section, first, number) + LEAST_TEXT);
    }

    /// Draws both.
    void paint(Section section, boolean first, PageNumbers numbers, Pen pen) {
        Sheet sheet = section.sheet();
        Measurer here = measurer.on(numbers);
        List<Block> header = blocks(section, edge(section, first, numbers.page(), Edge.HEADER));
        here.stack(header, sheet.textWidth()).paint(pen, sheet.left(), sheet.header());
        List<Block> footer = blocks(section, edge(section, first, numbers.page(), Edge.FOOTER));
        Stack below = here.stack(footer, sheet.textWidth());
        below.paint(pen, sheet.left(), sheet.height() - sheet.footer() - below.height());
    }

    private double height(Section section, Edge edge) {
        List<Block> blocks = blocks(section, edge);
        return heights.computeIfAbsent(
                blocks, it -> measurer.stack(it, section.sheet().textWidth()).height());
    }

    private static List<Block> blocks(Section section, Edge edge) {
        return section.edges().getOrDefault(edge, List.of());
    }

    /// @param usual [Edge#HEADER] or [Edge#FOOTER]
    private static Edge edge(Section section, boolean first, int number, Edge usual) {
        if (first && section.titled()) {
            return usual.onFirst();
        }
        boolean even = section.mirrored() && number % 2 == 0;
        return even ? usual.onEven() : usual;
    }
}
