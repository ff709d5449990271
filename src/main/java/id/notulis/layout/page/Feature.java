package id.notulis.layout.page;

import id.notulis.i18n.Message;

/// What a Word document may hold that is shown otherwise, or not at all.
public enum Feature {
    /// A typeface whose letters are not as wide as those of the one used in its place.
    FONT("layout.feature.font"),
    /// A character that none of our faces has.
    CHARACTER("layout.feature.character"),
    /// A footnote or endnote.
    NOTE("layout.feature.note"),
    /// A box of text, a drawing, a chart: anything drawn that is no picture.
    DRAWING("layout.feature.drawing"),
    /// A picture that text flows around.
    WRAPPED("layout.feature.wrapped"),
    /// A picture that is neither JPEG nor PNG, is too large, cropped or turned.
    PICTURE("layout.feature.picture"),
    /// A formula.
    FORMULA("layout.feature.formula"),
    /// A field that Word works out, other than page numbers; its last result is shown.
    FIELD("layout.feature.field"),
    /// Formats of a table style that depend on row and column, turned text, a floating table.
    TABLE("layout.feature.table"),
    /// Columns that end level, line numbers, borders of the page, text from right to left.
    PAGE("layout.feature.page"),
    /// Changes that were recorded but not yet taken over; shown as if they were.
    REVISION("layout.feature.revision"),
    /// Everything else that was met and is not known.
    OTHER("layout.feature.other");

    private final String key;

    Feature(String key) {
        this.key = key;
    }

    /// What it is, with its number.
    public Message message(int count) {
        return Message.of(key, count);
    }
}
