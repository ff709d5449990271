package id.notulis.layout.docx;

import id.notulis.layout.docx.Section.Column;
import id.notulis.layout.docx.Section.Edge;
import id.notulis.layout.docx.Section.Sheet;
import id.notulis.layout.docx.Section.Start;
import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the sheets of a document, with their headers and footers, one after the other.
final class SectionReader {

    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;
    private static final double INCH = 72;
    private static final double LEAST_SHEET = 72;
    private static final double LEAST_TEXT = 12;
    private static final int MOST_COLUMNS = 45;

    private static final Set<String> LOST =
            Set.of("w:pgBorders", "w:lnNumType", "w:bidi", "w:rtlGutter");

    private static final String USUAL_DIRECTION = "lrTb";

    private final Story story;
    private final Parts parts;
    private final boolean mirrored;
    private Map<Edge, List<Block>> edges = new EnumMap<>(Edge.class);

    /// @param story of the main part
    SectionReader(Story story, Parts parts, boolean mirrored) {
        this.story = story;
        this.parts = parts;
        this.mirrored = mirrored;
    }

    /// @param properties a `w:sectPr`, if there is one
    /// @param blocks what stands on its sheets
    Section read(Optional<Markup> properties, List<Block> blocks) throws RefusedDocumentException {
        Markup section =
                properties.orElseGet(() -> new Markup("w:sectPr", Map.of(), List.of(), ""));
        boolean turned =
                !section.value("w:textDirection").orElse(USUAL_DIRECTION).equals(USUAL_DIRECTION);
        if (turned || section.children().stream().anyMatch(it -> LOST.contains(it.name()))) {
            story.tally().add(Feature.PAGE);
        }
        Optional<Markup> numbers = section.child("w:pgNumType");
        NumberFormat format =
                NumberFormat.named(numbers.flatMap(it -> it.attribute("w:fmt")).orElse("decimal"));
        edges = new EnumMap<>(edges);
        readEdges(section, "w:headerReference", Edge.HEADER, format);
        readEdges(section, "w:footerReference", Edge.FOOTER, format);
        return new Section(
                start(section.value("w:type").orElse("nextPage")),
                sheet(section),
                edges,
                section.isOn("w:titlePg"),
                mirrored,
                Lengths.whole(numbers.flatMap(it -> it.attribute("w:start")), 0, 0, 100_000),
                blocks);
    }

    /// @param usual the edge of the type `default`
    private void readEdges(Markup section, String reference, Edge usual, NumberFormat format)
            throws RefusedDocumentException {
        for (Markup one : section.children(reference)) {
            Edge edge =
                    switch (one.attribute("w:type").orElse("default")) {
                        case "first" -> usual.onFirst();
                        case "even" -> usual.onEven();
                        default -> usual;
                    };
            Optional<String> part = one.attribute("r:id").flatMap(id -> story.links().target(id));
            if (part.isPresent()) {
                Story within = story.in(Links.of(parts, part.get()), format);
                List<Block> blocks =
                        parts.markup(part.get())
                                .map(root -> new BlockReader(within, TableFormat.NONE).read(root))
                                .orElse(List.of());
                edges.put(edge, blocks);
            }
        }
    }

    private static Start start(String written) {
        return switch (written) {
            case "continuous" -> Start.SAME_PAGE;
            case "nextColumn" -> Start.NEXT_COLUMN;
            case "evenPage" -> Start.EVEN_PAGE;
            case "oddPage" -> Start.ODD_PAGE;
            default -> Start.NEXT_PAGE;
        };
    }

    private static Sheet sheet(Markup section) {
        Optional<Markup> size = section.child("w:pgSz");
        double width = Math.max(LEAST_SHEET, length(size, "w:w", A4_WIDTH));
        double height = Math.max(LEAST_SHEET, length(size, "w:h", A4_HEIGHT));
        Optional<Markup> margins = section.child("w:pgMar");
        double gutter = length(margins, "w:gutter", 0);
        double left = Math.max(0, length(margins, "w:left", INCH)) + Math.max(0, gutter);
        double right = Math.max(0, length(margins, "w:right", INCH));
        if (width - left - right < LEAST_TEXT) {
            left = 0;
            right = 0;
        }
        double top = Math.abs(length(margins, "w:top", INCH));
        double bottom = Math.abs(length(margins, "w:bottom", INCH));
        if (height - top - bottom < LEAST_TEXT) {
            top = 0;
            bottom = 0;
        }
        return new Sheet(
                width,
                height,
                top,
                bottom,
                left,
                right,
                Math.max(0, length(margins, "w:header", INCH / 2)),
                Math.max(0, length(margins, "w:footer", INCH / 2)),
                columns(section.child("w:cols"), left, width - left - right));
    }

    private static List<Column> columns(Optional<Markup> written, double left, double width) {
        int count = Lengths.whole(written.flatMap(it -> it.attribute("w:num")), 1, 1, MOST_COLUMNS);
        double gap = Math.max(0, length(written, "w:space", INCH / 2));
        List<Markup> own = written.map(it -> it.children("w:col")).orElse(List.of());
        double each = (width - gap * (count - 1)) / count;
        if (count == 1 || each < LEAST_TEXT) {
            return List.of(new Column(left, width));
        }
        List<Column> columns = new ArrayList<>();
        double at = left;
        for (int index = 0; index < count; index++) {
            Optional<Markup> column =
                    own.size() == count ? Optional.of(own.get(index)) : Optional.empty();
            double wide = Math.max(LEAST_TEXT, length(column, "w:w", each));
            columns.add(new Column(at, wide));
            at += wide + (column.isPresent() ? length(column, "w:space", 0) : gap);
        }
        return columns;
    }

    private static double length(Optional<Markup> element, String attribute, double otherwise) {
        return Lengths.twips(element.flatMap(it -> it.attribute(attribute)), otherwise);
    }
}
