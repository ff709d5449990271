package id.notulis.layout.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The styles of a document with what they are based on, and its defaults.
final class Styles {

    /// Chains of styles may be circles in a damaged file.
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Markup> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Cascade> chains = new HashMap<>();
    private final Optional<Markup> fallbacks;

    /// @param root of `styles.xml`
    Styles(Optional<Markup> root) {
        List<Markup> all = root.map(markup -> markup.children("w:style")).orElse(List.of());
        for (Markup style : all) {
            String id = style.attribute("w:styleId").orElse("");
            styles.putIfAbsent(id, style);
            String standard = style.attribute("w:default").orElse("0");
            if (standard.equals("1") || standard.equals("true")) {
                defaults.putIfAbsent(style.attribute("w:type").orElse("paragraph"), id);
            }
        }
        fallbacks = root.flatMap(markup -> markup.child("w:docDefaults"));
    }

    /// The style of what names none.
    String standard(String type) {
        return defaults.getOrDefault(type, "");
    }

    /// One kind of property (`w:pPr`, `w:rPr`, `w:tblPr`) of a style and those it is based on.
    Cascade chain(String id, String properties) {
        return chains.computeIfAbsent(
                id + ' ' + properties,
                key -> {
                    List<Markup> layers = new ArrayList<>();
                    for (Markup style : lineage(id)) {
                        style.child(properties).ifPresent(layers::add);
                    }
                    return new Cascade(layers);
                });
    }

    /// The document's defaults of one kind of property.
    ///
    /// @param wrapper `w:pPrDefault` or `w:rPrDefault`
    Cascade defaults(String wrapper, String properties) {
        return Cascade.NONE.under(
                fallbacks
                        .flatMap(markup -> markup.child(wrapper))
                        .flatMap(markup -> markup.child(properties)));
    }

    /// Whether a table style formats first rows, bands and the like by rules of their own.
    boolean isConditional(String id) {
        return lineage(id).stream().anyMatch(style -> style.child("w:tblStylePr").isPresent());
    }

    private List<Markup> lineage(String id) {
        List<Markup> lineage = new ArrayList<>();
        Optional<Markup> style = Optional.ofNullable(styles.get(id));
        while (style.isPresent() && lineage.size() < LONGEST_CHAIN) {
            lineage.add(style.get());
            style =
                    style.get()
                            .value("w:basedOn")
                            .flatMap(base -> Optional.ofNullable(styles.get(base)));
        }
        return lineage;
    }
}
