package id.notulis.layout.docx;

import id.notulis.layout.docx.ParagraphFormat.Alignment;
import id.notulis.layout.docx.Table.Row;
import id.notulis.layout.docx.Table.Width;
import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one table.
final class TableReader {

    /// Word's own limit.
    private static final int MOST_COLUMNS = 63;

    /// Properties that change the look and are not followed.
    private static final Set<String> LOST =
            Set.of("w:tblpPr", "w:tblCellSpacing", "w:bidiVisual", "w:tblPrEx");

    private static final Set<String> LOST_IN_CELLS = Set.of("w:tcFitText", "w:hMerge");

    private final Story story;
    private final Markup markup;
    private final TableFormat format;
    private final Cell.Padding padding;
    private final List<Markup> rows = new ArrayList<>();

    TableReader(Story story, Markup markup) {
        this.story = story;
        this.markup = markup;
        Optional<Markup> properties = markup.child("w:tblPr");
        this.format = TableFormat.of(story.styles(), properties);
        this.padding = format.padding();
        rowsOf(markup);
        boolean conditional =
                story.styles().isConditional(TableFormat.style(story.styles(), properties));
        if (conditional || properties.stream().anyMatch(it -> holds(it, LOST))) {
            story.tally().add(Feature.TABLE);
        }
    }

    Table table() {
        Cascade table = format.table();
        List<Row> read = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            read.add(row(index));
        }
        return new Table(
                grid(),
                width(table.find("w:tblW")),
                alignment(table.value("w:jc").orElse("left")),
                Lengths.twips(table.attribute("w:tblInd", "w:w"), 0),
                table.attribute("w:tblLayout", "w:type").orElse("").equals("fixed"),
                read);
    }

    /// Rows may stand in controls.
    private void rowsOf(Markup parent) {
        for (Markup child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> rows.add(child);
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> rowsOf(child);
                default -> {}
            }
        }
    }

    private List<Double> grid() {
        return markup
                .child("w:tblGrid")
                .map(it -> it.children("w:gridCol"))
                .orElse(List.of())
                .stream()
                .limit(MOST_COLUMNS)
                .map(column -> Math.max(0, Lengths.twips(column.attribute("w:w"), 0)))
                .toList();
    }

    private Row row(int index) {
        Markup row = rows.get(index);
        Optional<Markup> properties = row.child("w:trPr");
        Optional<Markup> height = properties.flatMap(it -> it.child("w:trHeight"));
        List<Markup> written = new ArrayList<>();
        cellsOf(row, written);
        List<Cell> cells = new ArrayList<>();
        int column =
                Lengths.whole(
                        properties.flatMap(it -> it.value("w:gridBefore")), 0, 0, MOST_COLUMNS);
        for (int at = 0; at < written.size() && column < MOST_COLUMNS; at++) {
            Cell cell = cell(written.get(at), column, index, at == written.size() - 1);
            cells.add(cell);
            column += cell.span();
        }
        return new Row(
                cells,
                properties.map(it -> it.isOn("w:tblHeader")).orElse(false),
                properties.map(it -> it.isOn("w:cantSplit")).orElse(false),
                Math.max(0, Lengths.twips(height.map(Markup::value), 0)),
                height.flatMap(it -> it.attribute("w:hRule")).orElse("").equals("exact"));
    }

    private static void cellsOf(Markup parent, List<Markup> cells) {
        for (Markup child : parent.children()) {
            switch (child.name()) {
                case "w:tc" -> cells.add(child);
                case "w:sdt", "w:sdtContent", "w:customXml" -> cellsOf(child, cells);
                default -> {}
            }
        }
    }

    private Cell cell(Markup cell, int column, int row, boolean last) {
        Optional<Markup> properties = cell.child("w:tcPr");
        boolean turned =
                !properties
                        .flatMap(it -> it.value("w:textDirection"))
                        .orElse("lrTb")
                        .equals("lrTb");
        if (turned || properties.stream().anyMatch(it -> holds(it, LOST_IN_CELLS))) {
            story.tally().add(Feature.TABLE);
        }
        Optional<Markup> merge = properties.flatMap(it -> it.child("w:vMerge"));
        boolean continued = merge.isPresent() && !merge.get().value().equals("restart");
        int span =
                Lengths.whole(
                        properties.flatMap(it -> it.value("w:gridSpan")),
                        1,
                        1,
                        MOST_COLUMNS - column);
        Optional<Markup> shade = properties.flatMap(it -> it.child("w:shd"));
        return new Cell(
                column,
                span,
                continued,
                width(properties.flatMap(it -> it.child("w:tcW"))),
                TableFormat.padding(properties.flatMap(it -> it.child("w:tcMar")), padding),
                borders(properties.flatMap(it -> it.child("w:tcBorders")), column, row, last),
                TextStyles.colour(
                        shade.flatMap(it -> it.attribute("w:fill"))
                                .or(() -> format.table().attribute("w:shd", "w:fill"))),
                align(properties.flatMap(it -> it.value("w:vAlign")).orElse("top")),
                new BlockReader(story, format).read(cell));
    }

    private Borders borders(Optional<Markup> own, int column, int row, boolean last) {
        return new Borders(
                border(own, "w:top", row == 0 ? "w:top" : "w:insideH"),
                border(own, "w:right", last ? "w:right" : "w:insideV"),
                border(own, "w:bottom", row == rows.size() - 1 ? "w:bottom" : "w:insideH"),
                border(own, "w:left", column == 0 ? "w:left" : "w:insideV"));
    }

    private Border border(Optional<Markup> own, String side, String ofTable) {
        Optional<Markup> written = own.flatMap(it -> it.child(side));
        return written.isPresent() ? Borders.read(written) : format.border(ofTable);
    }

    private static Width width(Optional<Markup> written) {
        String amount = written.flatMap(it -> it.attribute("w:w")).orElse("0");
        String kind = written.flatMap(it -> it.attribute("w:type")).orElse("dxa");
        if (amount.endsWith("%")) {
            double percent = Lengths.number(amount.substring(0, amount.length() - 1)).orElse(0.0);
            return share(percent / 100);
        }
        return switch (kind) {
            case "pct" -> share(Lengths.number(amount).orElse(0.0) / 5000);
            case "dxa" -> points(Lengths.twips(Optional.of(amount), 0));
            default -> Width.AUTOMATIC;
        };
    }

    private static Width share(double share) {
        return share > 0 ? new Width(Width.Kind.SHARE, Math.min(share, 1)) : Width.AUTOMATIC;
    }

    private static Width points(double points) {
        return points > 0 ? new Width(Width.Kind.POINTS, points) : Width.AUTOMATIC;
    }

    private static Alignment alignment(String written) {
        return switch (written) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.LEFT;
        };
    }

    private static Cell.Align align(String written) {
        return switch (written) {
            case "center" -> Cell.Align.MIDDLE;
            case "bottom" -> Cell.Align.BOTTOM;
            default -> Cell.Align.TOP;
        };
    }

    private static boolean holds(Markup properties, Set<String> names) {
        return properties.children().stream().anyMatch(child -> names.contains(child.name()));
    }
}
