package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts figures into the part of a chart. The form of each series stays as its author drew it; a
/// series there is no form for looks like Word wants it to.
final class ChartMarkup {

    private static final String SHEET = ChartWorkbook.SHEET + "!$";

    private final Chart chart;

    ChartMarkup(Chart chart) {
        this.chart = chart;
    }

    byte[] of(Element root) {
        Element filled = root.copy();
        Element plot = filled.find("c:plotArea");
        if (plot != null) {
            int next = 0;
            for (Piece child : plot.children()) {
                if (child instanceof Element group && group.child("c:ser") != null) {
                    next = fill(group, next);
                }
            }
        }
        var out = new Utf8Buffer(1 << 13);
        out.ascii(Xml.DECLARATION);
        filled.copyTo(out);
        return out.toArray();
    }

    /// The first group takes all series there is no form for; forms without a series go.
    private int fill(Element group, int from) {
        List<Piece> kept = new ArrayList<>();
        int next = from;
        Element last = null;
        int behindLast = 0;
        for (Piece child : group.children()) {
            if (!(child instanceof Element form) || !form.is("c:ser")) {
                kept.add(child);
            } else if (next < chart.series().size()) {
                kept.add(series(form, next));
                last = form;
                behindLast = kept.size();
                next++;
            }
        }
        if (from == 0 && last != null) {
            while (next < chart.series().size()) {
                kept.add(behindLast, series(unformed(last), next));
                behindLast++;
                next++;
            }
        }
        group.replaceChildren(kept);
        return next;
    }

    private static Element unformed(Element form) {
        Element bare = form.copy();
        List<Piece> kept = new ArrayList<>();
        for (Piece child : bare.children()) {
            if (!(child instanceof Element element) || !element.is("c:spPr")) {
                kept.add(child);
            }
        }
        bare.replaceChildren(kept);
        return bare;
    }

    private Element series(Element form, int index) {
        Chart.Series series = chart.series().get(index);
        char column = (char) ('B' + index);
        int last = chart.categories().size() + 1;
        Element filled = Element.of("c:ser");
        for (Piece child : form.children()) {
            if (child instanceof Element element) {
                switch (element.name()) {
                    case "c:idx", "c:order" -> filled.add(numbered(element.name(), index));
                    case "c:tx" ->
                            filled.add(
                                    within(
                                            "c:tx",
                                            strings(
                                                    SHEET + column + "$1",
                                                    List.of(series.name()))));
                    case "c:cat" ->
                            filled.add(
                                    within(
                                            "c:cat",
                                            strings(SHEET + "A$2:$A$" + last, chart.categories())));
                    case "c:val" ->
                            filled.add(
                                    within(
                                            "c:val",
                                            numbers(
                                                    SHEET + column + "$2:$" + column + '$' + last,
                                                    series.values())));
                    default -> filled.add(element.copy());
                }
            }
        }
        return filled;
    }

    private static Element strings(String range, List<String> texts) {
        Element cache = within("c:strCache", numbered("c:ptCount", texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            cache.add(point(i, texts.get(i)));
        }
        return within("c:strRef", text("c:f", range), cache);
    }

    private static Element numbers(String range, List<Integer> values) {
        Element cache = within("c:numCache", text("c:formatCode", "General"));
        cache.add(numbered("c:ptCount", values.size()));
        for (int i = 0; i < values.size(); i++) {
            cache.add(point(i, Integer.toString(values.get(i))));
        }
        return within("c:numRef", text("c:f", range), cache);
    }

    private static Element point(int index, String value) {
        Element point = tagged("c:pt", "c:pt idx=\"" + index + '"');
        point.add(text("c:v", value));
        return point;
    }

    private static Element numbered(String name, int value) {
        return tagged(name, name + " val=\"" + value + '"');
    }

    private static Element text(String name, String text) {
        Element element = Element.of(name);
        element.add(Characters.of(text));
        return element;
    }

    private static Element tagged(String name, String tag) {
        var bytes = new Utf8Buffer(tag.length());
        bytes.ascii(tag);
        return new Element(name, bytes.toArray());
    }

    private static Element within(String name, Element... children) {
        Element element = Element.of(name);
        for (Element child : children) {
            element.add(child);
        }
        return element;
    }

    /// The chart an alternative text asks for, or null when it is no field of the document.
    static @Nullable String field(@Nullable String alternative) {
        if (alternative == null) {
            return null;
        }
        String text = alternative.strip();
        boolean field =
                text.length() > 3
                        && ((text.startsWith("${") && text.endsWith("}"))
                                || (text.startsWith("{{") && text.endsWith("}}")));
        if (!field) {
            return null;
        }
        String name = text.substring(2, text.length() - (text.charAt(0) == '$' ? 1 : 2)).strip();
        return FieldName.isSegment(name) ? name : null;
    }
}
