package id.notulis.layout.docx;

import java.util.Optional;

/// Reads lengths as Word writes them. Whatever a file says, the result is within what Word allows.
final class Lengths {

    /// 22 inches, Word's longest length.
    static final double LONGEST = 1584;

    private static final double TWIPS_PER_POINT = 20;
    private static final double EMU_PER_POINT = 12_700;

    private Lengths() {}

    /// Twentieths of a point, or a number with its unit.
    ///
    /// @return points
    static Optional<Double> twips(Optional<String> written) {
        return written.flatMap(
                text ->
                        text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))
                                ? withUnit(text)
                                : number(text).map(twips -> bounded(twips / TWIPS_PER_POINT)));
    }

    /// @param otherwise points, where none are written or what is written is no length
    static double twips(Optional<String> written, double otherwise) {
        return twips(written).orElse(otherwise);
    }

    /// English metric units, of which a point has 12,700.
    static double emu(Optional<String> written) {
        return written.flatMap(Lengths::number)
                .map(emu -> bounded(emu / EMU_PER_POINT))
                .orElse(0.0);
    }

    /// A length of VML or of the strict edition: `12pt`, `2.5cm`.
    static Optional<Double> withUnit(String text) {
        String trimmed = text.strip();
        if (trimmed.length() < 3) {
            return Optional.empty();
        }
        double unit =
                switch (trimmed.substring(trimmed.length() - 2)) {
                    case "pt" -> 1;
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    case "pc", "pi" -> 12;
                    case "px" -> 0.75;
                    default -> Double.NaN;
                };
        return number(trimmed.substring(0, trimmed.length() - 2))
                .filter(count -> !Double.isNaN(unit))
                .map(count -> bounded(count * unit));
    }

    static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /// A whole number within bounds.
    static int whole(Optional<String> written, int otherwise, int least, int most) {
        return written.flatMap(Lengths::number)
                .map(number -> (int) Math.clamp(number, least, most))
                .orElse(otherwise);
    }

    private static double bounded(double points) {
        return Math.clamp(points, -LONGEST, LONGEST);
    }
}
