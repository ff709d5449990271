package id.notulis.layout.docx;

import java.util.Optional;
import java.util.function.Function;

/// What a table says about everything in it.
///
/// @param table its own properties, then those of its style
/// @param paragraphs how its style sets paragraphs
/// @param texts how its style sets letters
record TableFormat(Cascade table, Cascade paragraphs, Cascade texts) {

    /// Outside of tables.
    static final TableFormat NONE = new TableFormat(Cascade.NONE, Cascade.NONE, Cascade.NONE);

    /// Word's own distance between the edge of a cell and its text.
    private static final double USUAL_PADDING = 5.4;

    static TableFormat of(Styles styles, Optional<Markup> properties) {
        String style = style(styles, properties);
        return new TableFormat(
                styles.chain(style, "w:tblPr").under(properties),
                styles.chain(style, "w:pPr"),
                styles.chain(style, "w:rPr"));
    }

    static String style(Styles styles, Optional<Markup> properties) {
        return properties
                .flatMap(markup -> markup.value("w:tblStyle"))
                .orElseGet(() -> styles.standard("table"));
    }

    /// One line of the table, `w:insideH`.
    Border border(String side) {
        return Borders.read(part("w:tblBorders", side));
    }

    Cell.Padding padding() {
        return new Cell.Padding(
                padding(side -> part("w:tblCellMar", side), "w:top", "w:top", 0),
                padding(side -> part("w:tblCellMar", side), "w:right", "w:end", USUAL_PADDING),
                padding(side -> part("w:tblCellMar", side), "w:bottom", "w:bottom", 0),
                padding(side -> part("w:tblCellMar", side), "w:left", "w:start", USUAL_PADDING));
    }

    /// The padding of a cell that may have some of its own.
    static Cell.Padding padding(Optional<Markup> own, Cell.Padding table) {
        Function<String, Optional<Markup>> side = name -> own.flatMap(it -> it.child(name));
        return new Cell.Padding(
                padding(side, "w:top", "w:top", table.top()),
                padding(side, "w:right", "w:end", table.right()),
                padding(side, "w:bottom", "w:bottom", table.bottom()),
                padding(side, "w:left", "w:start", table.left()));
    }

    private static double padding(
            Function<String, Optional<Markup>> sides, String side, String strict, double usual) {
        Optional<Markup> written = sides.apply(side).or(() -> sides.apply(strict));
        return Math.max(
                0, Lengths.twips(written.flatMap(markup -> markup.attribute("w:w")), usual));
    }

    /// Lines and paddings are merged side by side.
    private Optional<Markup> part(String property, String side) {
        for (Markup layer : table.layers()) {
            Optional<Markup> found = layer.child(property).flatMap(markup -> markup.child(side));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
