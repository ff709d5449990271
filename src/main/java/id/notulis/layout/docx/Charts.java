package id.notulis.layout.docx;

import id.notulis.layout.font.Face;
import id.notulis.layout.font.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The charts of a document. Only clustered columns that stand on their axis are drawn: the kind
/// the program's own papers have.
final class Charts {

    /// Larger ones are no charts anybody reads.
    private static final int MOST_CATEGORIES = 200;

    private static final int MOST_SERIES = 12;
    private static final double HIGHEST = 1e12;
    private static final double USUAL_SIZE = 10;
    private static final double HUNDREDTHS = 100;
    private static final int HEXADECIMAL = 16;

    /// What Office colours series with that name no colour.
    private static final List<Integer> USUAL_COLOURS =
            List.of(0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47);

    private final Parts parts;

    Charts(Parts parts) {
        this.parts = parts;
    }

    /// The chart a part of the document names; nothing where it cannot be drawn.
    Optional<ColumnChart> get(Links links, String id) {
        return links.target(id).flatMap(this::root).flatMap(Charts::chart);
    }

    private Optional<Markup> root(String part) {
        try {
            return parts.markup(part);
        } catch (RefusedDocumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<ColumnChart> chart(Markup root) {
        Optional<Markup> plot = root.within("c:plotArea");
        List<Markup> groups =
                plot.map(Markup::children).orElse(List.of()).stream()
                        .filter(child -> child.child("c:ser").isPresent())
                        .toList();
        if (groups.size() != 1 || !isClustered(groups.getFirst())) {
            return Optional.empty();
        }
        List<Markup> forms = groups.getFirst().children("c:ser");
        List<String> categories =
                forms.getFirst()
                        .child("c:cat")
                        .map(it -> points(it, MOST_CATEGORIES))
                        .orElse(List.of());
        List<ColumnChart.Series> series = new ArrayList<>();
        for (Markup form : forms) {
            List<Double> values =
                    form
                            .child("c:val")
                            .map(it -> points(it, MOST_CATEGORIES))
                            .orElse(List.of())
                            .stream()
                            .map(Charts::figure)
                            .toList();
            if (values.size() != categories.size() || series.size() == MOST_SERIES) {
                return Optional.empty();
            }
            series.add(new ColumnChart.Series(name(form), values, colour(form, series.size())));
        }
        Markup letters = root.child("c:txPr").flatMap(it -> it.within("a:defRPr")).orElse(root);
        Face face =
                Face.of(
                        Family.of(
                                letters.child("a:latin")
                                        .flatMap(it -> it.attribute("typeface"))
                                        .orElse("Arial")),
                        false,
                        false);
        double size =
                letters.attribute("sz")
                        .flatMap(Lengths::number)
                        .map(sz -> Math.clamp(sz / HUNDREDTHS, 4, 40))
                        .orElse(USUAL_SIZE);
        boolean legend = root.within("c:legend").isPresent();
        return Optional.of(new ColumnChart(categories, series, legend, face, size));
    }

    private static boolean isClustered(Markup group) {
        return group.name().equals("c:barChart")
                && value(group, "c:barDir").orElse("col").equals("col")
                && value(group, "c:grouping").orElse("clustered").equals("clustered");
    }

    private static String name(Markup form) {
        return form.child("c:tx").map(it -> points(it, 1)).orElse(List.of()).stream()
                .findFirst()
                .orElse("");
    }

    private static int colour(Markup form, int index) {
        return form.child("c:spPr")
                .flatMap(it -> it.child("a:solidFill"))
                .flatMap(it -> it.child("a:srgbClr"))
                .flatMap(it -> it.attribute("val"))
                .filter(text -> text.matches("[0-9A-Fa-f]{6}"))
                .map(text -> Integer.parseInt(text, HEXADECIMAL))
                .orElseGet(() -> USUAL_COLOURS.get(index % USUAL_COLOURS.size()));
    }

    /// The texts a reference keeps, an empty one where it keeps none.
    private static List<String> points(Markup holder, int most) {
        Optional<Markup> cache =
                holder.within("c:strCache")
                        .or(() -> holder.within("c:numCache"))
                        .or(() -> holder.within("c:strLit"))
                        .or(() -> holder.within("c:numLit"));
        int count =
                Lengths.whole(
                        cache.flatMap(it -> value(it, "c:ptCount")), 0, 0, MOST_CATEGORIES + 1);
        if (cache.isEmpty() || count > most) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(Collections.nCopies(count, ""));
        for (Markup point : cache.get().children("c:pt")) {
            int index = Lengths.whole(point.attribute("idx"), -1, -1, count);
            if (index >= 0 && index < count) {
                texts.set(index, point.child("c:v").map(Markup::text).orElse(""));
            }
        }
        return texts;
    }

    private static double figure(String text) {
        return Lengths.number(text).map(it -> Math.clamp(it, 0, HIGHEST)).orElse(0.0);
    }

    private static Optional<String> value(Markup parent, String child) {
        return parent.child(child).flatMap(it -> it.attribute("val"));
    }
}
