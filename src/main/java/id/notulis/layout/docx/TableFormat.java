package id.notulis.layout.docx;

import java.util.Optional;

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
                padding(part("w:tblCellMar", "w:top"), 0),
                padding(part("w:tblCellMar", "w:right"), USUAL_PADDING),
                padding(part("w:tblCellMar", "w:bottom"), 0),
                padding(part("w:tblCellMar", "w:left"), USUAL_PADDING));
    }

    /// The padding of a cell that may have some of its own.
    static Cell.Padding padding(Optional<Markup> own, Cell.Padding table) {
        return new Cell.Padding(
                padding(own.flatMap(it -> it.child("w:top")), table.top()),
                padding(own.flatMap(it -> it.child("w:right")), table.right()),
                padding(own.flatMap(it -> it.child("w:bottom")), table.bottom()),
                padding(own.flatMap(it -> it.child("w:left")), table.left()));
    }

    private static double padding(Optional<Markup> written, double usual) {
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
