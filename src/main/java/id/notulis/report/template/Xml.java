package id.notulis.report.template;

/// Markup common to all parts.
final class Xml {

    static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    static void copy(Piece piece, Utf8Buffer out) {
        if (piece instanceof Element element) {
            element.copyTo(out);
        } else if (piece instanceof Characters characters) {
            characters.copyTo(out);
        }
    }
}
