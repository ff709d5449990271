package id.notulis.layout.docx;

import java.util.List;
import java.util.Optional;

/// The lines around something.
public record Borders(Border top, Border right, Border bottom, Border left) {

    public static final Borders NONE =
            new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);

    /// Word's width of a line that names none.
    private static final double USUAL_EIGHTHS = 6;

    private static final double THINNEST_EIGHTHS = 2;
    private static final double THICKEST_EIGHTHS = 96;
    private static final double THIN = 0.75;

    /// Reads one line.
    static Border read(Optional<Markup> written) {
        String kind = written.map(Markup::value).orElse("nil");
        if (kind.equals("nil") || kind.equals("none") || kind.isEmpty()) {
            return Border.NONE;
        }
        double eighths =
                written.flatMap(markup -> markup.attribute("w:sz"))
                        .flatMap(Lengths::number)
                        .map(size -> Math.clamp(size, THINNEST_EIGHTHS, THICKEST_EIGHTHS))
                        .orElse(USUAL_EIGHTHS);
        double space =
                Lengths.whole(written.flatMap(markup -> markup.attribute("w:space")), 0, 0, 31);
        return new Border(
                parts(kind, eighths / 8),
                space,
                Lines.dash(kind),
                TextStyles.colour(written.flatMap(markup -> markup.attribute("w:color")))
                        .orElse(0));
    }

    /// Strokes and gaps, outermost first. Word's size is that of the stroke, or of the thick one.
    private static List<Double> parts(String kind, double size) {
        return switch (kind) {
            case "double" -> List.of(size, size, size);
            case "triple" -> List.of(size, size, size, size, size);
            case "thick" -> List.of(size * 2);
            case "thickThinSmallGap" -> List.of(size, THIN, THIN);
            case "thinThickSmallGap" -> List.of(THIN, THIN, size);
            case "thickThinMediumGap" -> List.of(size, size / 2, size / 2);
            case "thinThickMediumGap" -> List.of(size / 2, size / 2, size);
            case "thickThinLargeGap" -> List.of(1.5, size, THIN);
            case "thinThickLargeGap" -> List.of(THIN, size, 1.5);
            default -> List.of(size);
        };
    }
}
