package id.notulis.layout.docx;

import id.notulis.layout.docx.Leading.Rule;
import id.notulis.layout.docx.ParagraphFormat.Alignment;
import id.notulis.layout.docx.ParagraphFormat.Keeping;
import id.notulis.layout.docx.TabStop.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Works out how paragraphs are set from the elements that say so.
final class ParagraphFormats {

    private static final double LINES = 240;
    private static final double MOST_LINES = 132;

    /// What Word keeps free where it is to choose itself, as for pages of the web.
    private static final double CHOSEN = 14;

    private ParagraphFormats() {}

    static ParagraphFormat of(String style, Cascade cascade) {
        return new ParagraphFormat(
                style,
                alignment(cascade.value("w:jc").orElse("left")),
                indent(cascade, "w:left", "w:start"),
                indent(cascade, "w:right", "w:end"),
                first(cascade),
                space(cascade, "before"),
                space(cascade, "after"),
                cascade.isOn("w:contextualSpacing"),
                leading(cascade),
                new Keeping(
                        cascade.isOn("w:keepNext"),
                        cascade.isOn("w:keepLines"),
                        cascade.isOn("w:pageBreakBefore"),
                        cascade.find("w:widowControl").map(Markup::isOn).orElse(true)),
                tabs(cascade),
                borders(cascade),
                TextStyles.colour(cascade.attribute("w:shd", "w:fill")));
    }

    private static Alignment alignment(String written) {
        return switch (written) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "both",
                    "distribute",
                    "thaiDistribute",
                    "lowKashida",
                    "mediumKashida",
                    "highKashida" ->
                    Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private static double indent(Cascade cascade, String side, String strict) {
        return Lengths.twips(
                cascade.attribute("w:ind", side).or(() -> cascade.attribute("w:ind", strict)), 0);
    }

    /// `hanging` and `firstLine` are two spellings of one thing: the layer that has either decides.
    private static double first(Cascade cascade) {
        for (Markup layer : cascade.layers()) {
            Optional<Markup> indents = layer.child("w:ind");
            Optional<Double> hanging =
                    Lengths.twips(indents.flatMap(markup -> markup.attribute("w:hanging")));
            if (hanging.isPresent()) {
                return -hanging.get();
            }
            Optional<Double> first =
                    Lengths.twips(indents.flatMap(markup -> markup.attribute("w:firstLine")));
            if (first.isPresent()) {
                return first.get();
            }
        }
        return 0;
    }

    private static double space(Cascade cascade, String side) {
        String chosen = cascade.attribute("w:spacing", "w:" + side + "Autospacing").orElse("0");
        if (chosen.equals("1") || chosen.equals("true") || chosen.equals("on")) {
            return CHOSEN;
        }
        return Math.max(0, Lengths.twips(cascade.attribute("w:spacing", "w:" + side), 0));
    }

    private static Leading leading(Cascade cascade) {
        Optional<String> line = cascade.attribute("w:spacing", "w:line");
        if (line.isEmpty()) {
            return Leading.SINGLE;
        }
        return switch (cascade.attribute("w:spacing", "w:lineRule").orElse("auto")) {
            case "exact" -> new Leading(Rule.EXACTLY, Math.max(0, Lengths.twips(line, 12)));
            case "atLeast" -> new Leading(Rule.AT_LEAST, Math.max(0, Lengths.twips(line, 12)));
            default -> {
                double times = line.flatMap(Lengths::number).orElse(LINES) / LINES;
                yield times <= 0
                        ? Leading.SINGLE
                        : new Leading(Rule.TIMES, Math.clamp(percent(times), 0.1, MOST_LINES));
            }
        };
    }

    /// Distances are taken in whole hundredths, as LibreOffice does.
    private static double percent(double times) {
        return Math.round(times * 100) / 100.0;
    }

    /// Stops add up from the defaults to the paragraph itself, where a layer may clear one.
    private static List<TabStop> tabs(Cascade cascade) {
        Map<Long, TabStop> stops = new TreeMap<>();
        for (Markup layer : cascade.layers().reversed()) {
            for (Markup tab :
                    layer.child("w:tabs").map(tabs -> tabs.children("w:tab")).orElse(List.of())) {
                double position = Lengths.twips(tab.attribute("w:pos"), 0);
                long place = Math.round(position * 20);
                switch (tab.value()) {
                    case "clear" -> stops.remove(place);
                    case "bar" -> {}
                    default ->
                            stops.put(
                                    place,
                                    new TabStop(
                                            position,
                                            kind(tab.value()),
                                            leader(tab.attribute("w:leader").orElse("none"))));
                }
            }
        }
        return List.copyOf(stops.values());
    }

    private static Kind kind(String written) {
        return switch (written) {
            case "center" -> Kind.CENTER;
            case "right", "end" -> Kind.RIGHT;
            case "decimal" -> Kind.DECIMAL;
            default -> Kind.LEFT;
        };
    }

    private static String leader(String written) {
        return switch (written) {
            case "dot" -> ".";
            case "hyphen" -> "-";
            case "underscore", "heavy" -> "_";
            case "middleDot" -> "\u00B7";
            default -> "";
        };
    }

    private static Borders borders(Cascade cascade) {
        Optional<Markup> all = cascade.find("w:pBdr");
        return new Borders(
                Borders.read(all.flatMap(markup -> markup.child("w:top"))),
                Borders.read(all.flatMap(markup -> markup.child("w:right"))),
                Borders.read(all.flatMap(markup -> markup.child("w:bottom"))),
                Borders.read(all.flatMap(markup -> markup.child("w:left"))));
    }
}
