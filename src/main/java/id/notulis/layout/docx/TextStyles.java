package id.notulis.layout.docx;

import id.notulis.layout.docx.TextStyle.Capitals;
import id.notulis.layout.docx.TextStyle.Underline;
import id.notulis.layout.font.Face;
import id.notulis.layout.font.Family;
import id.notulis.layout.page.Feature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Works out how letters look from the elements that say so.
final class TextStyles {

    private static final double STANDARD_SIZE = 10;
    private static final double SMALLEST = 1;
    private static final double LARGEST = 400;

    /// Raised and lowered letters, as LibreOffice draws them.
    private static final double RAISED_SIZE = 0.58;

    private static final double RAISED = 0.33;
    private static final double LOWERED = 0.08;

    private static final Map<String, Integer> MARKERS =
            Map.ofEntries(
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("green", 0x00FF00),
                    Map.entry("cyan", 0x00FFFF),
                    Map.entry("magenta", 0xFF00FF),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("red", 0xFF0000),
                    Map.entry("darkBlue", 0x000080),
                    Map.entry("darkCyan", 0x008080),
                    Map.entry("darkGreen", 0x008000),
                    Map.entry("darkMagenta", 0x800080),
                    Map.entry("darkRed", 0x800000),
                    Map.entry("darkYellow", 0x808000),
                    Map.entry("darkGray", 0x808080),
                    Map.entry("lightGray", 0xC0C0C0),
                    Map.entry("black", 0x000000),
                    Map.entry("white", 0xFFFFFF));

    private final Optional<Markup> theme;
    private final Tally tally;
    private final Map<Cascade, TextStyle> known = new HashMap<>();

    /// @param theme root of the theme that fonts may be named by
    TextStyles(Optional<Markup> theme, Tally tally) {
        this.theme = theme;
        this.tally = tally;
    }

    TextStyle of(Cascade cascade) {
        TextStyle style = known.get(cascade);
        if (style == null) {
            style = resolved(cascade);
            known.put(cascade, style);
        }
        return style;
    }

    private TextStyle resolved(Cascade cascade) {
        double full =
                cascade.value("w:sz")
                        .flatMap(Lengths::number)
                        .map(half -> Math.clamp(half / 2, SMALLEST, LARGEST))
                        .orElse(STANDARD_SIZE);
        String place = cascade.value("w:vertAlign").orElse("baseline");
        double rise = Lengths.number(cascade.value("w:position").orElse("0")).orElse(0.0) / 2;
        double size = full;
        if (place.equals("superscript") || place.equals("subscript")) {
            rise = place.equals("superscript") ? full * RAISED : -full * LOWERED;
            size = full * RAISED_SIZE;
        }
        return new TextStyle(
                Face.of(family(cascade), cascade.isOn("w:b"), cascade.isOn("w:i")),
                size,
                size,
                Math.clamp(rise, -LARGEST, LARGEST),
                Lengths.twips(cascade.value("w:spacing"), 0),
                colour(cascade.value("w:color")).orElse(0),
                shade(cascade),
                underline(cascade.value("w:u").orElse("none")),
                cascade.isOn("w:strike") || cascade.isOn("w:dstrike"),
                capitals(cascade),
                cascade.isOn("w:vanish"));
    }

    private Family family(Cascade cascade) {
        String name = "Times New Roman";
        for (Markup layer : cascade.layers()) {
            Optional<Markup> fonts = layer.child("w:rFonts");
            Optional<String> named =
                    fonts.flatMap(markup -> markup.attribute("w:asciiTheme"))
                            .flatMap(this::themed)
                            .or(() -> fonts.flatMap(markup -> markup.attribute("w:ascii")))
                            .or(() -> fonts.flatMap(markup -> markup.attribute("w:hAnsi")));
            if (named.isPresent()) {
                name = named.get();
                break;
            }
        }
        if (!Family.isAlike(name)) {
            tally.add(Feature.FONT);
        }
        return Family.of(name);
    }

    private Optional<String> themed(String name) {
        String kind = name.startsWith("major") ? "a:majorFont" : "a:minorFont";
        return theme.flatMap(markup -> markup.within(kind))
                .flatMap(markup -> markup.child("a:latin"))
                .flatMap(markup -> markup.attribute("typeface"));
    }

    private static Capitals capitals(Cascade cascade) {
        if (cascade.isOn("w:caps")) {
            return Capitals.ALL;
        }
        return cascade.isOn("w:smallCaps") ? Capitals.SMALL : Capitals.AS_WRITTEN;
    }

    private static Underline underline(String kind) {
        return switch (kind) {
            case "none" -> Underline.NONE;
            case "double", "wavyDouble" -> Underline.DOUBLE;
            case "dotted", "dottedHeavy" -> Underline.DOTTED;
            case "dash", "dashedHeavy", "dashLong", "dashLongHeavy", "dotDash", "dotDotDash" ->
                    Underline.DASHED;
            case "thick" -> Underline.THICK;
            default -> Underline.SINGLE;
        };
    }

    private static OptionalInt shade(Cascade cascade) {
        Optional<String> marker = cascade.value("w:highlight");
        if (marker.isPresent() && MARKERS.containsKey(marker.get())) {
            return OptionalInt.of(MARKERS.get(marker.get()));
        }
        return colour(cascade.attribute("w:shd", "w:fill"));
    }

    /// A colour written as six digits; none for `auto` and for what is no colour.
    static OptionalInt colour(Optional<String> written) {
        if (written.isEmpty() || !written.get().matches("[0-9A-Fa-f]{6}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(written.get(), 16));
    }
}
