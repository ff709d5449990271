package id.notulis.layout.flow;

import id.notulis.layout.docx.Anchor.Place;
import id.notulis.layout.docx.Inline;
import id.notulis.layout.docx.Section.Sheet;

/// Works out where floating pictures stand.
///
/// @param left margin of the column or cell of the paragraph a picture belongs to
/// @param width of that column or cell
/// @param top of the paragraph
record Floats(Sheet sheet, double left, double width, double top) {

    double x(Inline.Floating picture) {
        Place place = picture.anchor().across();
        return switch (place.from()) {
            case PAGE -> along(place, 0, sheet.width(), picture.width());
            case MARGIN -> along(place, sheet.left(), sheet.textWidth(), picture.width());
            case COLUMN, PARAGRAPH -> along(place, left, width, picture.width());
        };
    }

    double y(Inline.Floating picture) {
        Place place = picture.anchor().down();
        double text = sheet.height() - sheet.top() - sheet.bottom();
        return switch (place.from()) {
            case PAGE -> along(place, 0, sheet.height(), picture.height());
            case MARGIN -> along(place, sheet.top(), text, picture.height());
            case COLUMN, PARAGRAPH -> along(place, top, picture.height(), picture.height());
        };
    }

    private static double along(Place place, double start, double whole, double own) {
        return switch (place.align()) {
            case OFFSET -> start + place.offset();
            case NEAR -> start;
            case MIDDLE -> start + (whole - own) / 2;
            case FAR -> start + whole - own;
        };
    }
}
