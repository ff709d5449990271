package id.notulis.report.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The `style` of a shape in the older drawing language, `width:415pt;height:200pt;z-index:1`.
final class VmlStyle {

    private static final double EMU_PER_POINT = 12_700;

    private long width = -1;
    private long height = -1;
    private final StringBuilder rest = new StringBuilder();

    VmlStyle(@Nullable String style) {
        String text = style == null ? "" : style;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(';', from);
            end = end < 0 ? text.length() : end;
            add(text.substring(from, end));
            from = end + 1;
        }
    }

    private void add(String declaration) {
        int colon = declaration.indexOf(':');
        String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
        switch (name.toLowerCase(Locale.ROOT)) {
            case "width" -> width = length(declaration.substring(colon + 1).strip());
            case "height" -> height = length(declaration.substring(colon + 1).strip());
            // relative to page or margin, they would win over the others
            case "mso-width-percent", "mso-height-percent" -> {}
            default -> rest.append(declaration.strip()).append(declaration.isBlank() ? "" : ";");
        }
    }

    /// Both its width and its height are lengths this class understands.
    boolean isSized() {
        return width > 0 && height > 0;
    }

    /// In EMU.
    long width() {
        return width;
    }

    /// The declarations besides width and height, each with its semicolon.
    String rest() {
        return rest.toString();
    }

    private static long length(String text) {
        int digits = 0;
        while (digits < text.length()
                && (Character.digit(text.charAt(digits), 10) >= 0 || text.charAt(digits) == '.')) {
            digits++;
        }
        double perUnit =
                switch (text.substring(digits).strip().toLowerCase(Locale.ROOT)) {
                    case "pt" -> EMU_PER_POINT;
                    case "in" -> EMU_PER_POINT * 72;
                    case "cm" -> 360_000;
                    case "mm" -> 36_000;
                    case "pc" -> EMU_PER_POINT * 12;
                    case "px", "" -> EMU_PER_POINT * 3 / 4;
                    default -> -1;
                };
        int dot = text.indexOf('.');
        int whole = Decimals.read(text.substring(0, dot < 0 || dot > digits ? digits : dot));
        return whole < 0 || perUnit < 0 ? -1 : Math.round((whole + part(text, dot)) * perUnit);
    }

    private static double part(String text, int dot) {
        double part = 0;
        double unit = 0.1;
        for (int i = dot + 1; dot >= 0 && i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                break;
            }
            part += digit * unit;
            unit /= 10;
        }
        return part;
    }
}
