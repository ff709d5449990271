package id.notulis.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The styles of paragraphs and words, as far as they number or embolden.
final class PaperStyles {

    private static final int LONGEST_CHAIN = 40;

    private final Map<String, PaperNode> styles = new HashMap<>();
    private String standard = "";

    /// @param root of `styles.xml`
    PaperStyles(Optional<PaperNode> root) {
        for (PaperNode style :
                root.map(node -> node.children("w:style")).orElse(List.<PaperNode>of())) {
            String id = style.attribute("w:styleId");
            styles.putIfAbsent(id, style);
            boolean usual = style.attribute("w:default").matches("1|true|on");
            if (usual && style.attribute("w:type").equals("paragraph") && standard.isEmpty()) {
                standard = id;
            }
        }
    }

    /// A style and those it is based on, itself first.
    private List<PaperNode> chain(Optional<String> id) {
        List<PaperNode> chain = new ArrayList<>();
        Optional<PaperNode> style = id.map(styles::get);
        while (style.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(style.get());
            style = style.get().value("w:basedOn").map(styles::get);
        }
        return chain;
    }

    /// The first thing a paragraph's own properties, its style or what that is based on say.
    ///
    /// @param said what properties of a paragraph say
    <T> Optional<T> ofParagraph(
            Optional<PaperNode> properties, Function<PaperNode, Optional<T>> said) {
        Optional<T> own = properties.flatMap(said);
        return own.isPresent()
                ? own
                : first(chain(style(properties)), style -> style.child("w:pPr").flatMap(said));
    }

    /// Whether words without properties of their own are in bold, by the style of their paragraph.
    boolean isStrong(Optional<PaperNode> properties) {
        return strong(chain(style(properties))).orElse(false);
    }

    /// Whether a run is in bold, if it or its style says so.
    Optional<Boolean> strong(Optional<PaperNode> run) {
        Optional<Boolean> own = run.flatMap(it -> it.isOn("w:b"));
        return own.isPresent() ? own : strong(chain(run.flatMap(it -> it.value("w:rStyle"))));
    }

    private static Optional<Boolean> strong(List<PaperNode> chain) {
        return first(chain, style -> style.child("w:rPr").flatMap(it -> it.isOn("w:b")));
    }

    private Optional<String> style(Optional<PaperNode> properties) {
        return Optional.of(properties.flatMap(it -> it.value("w:pStyle")).orElse(standard));
    }

    private static <T> Optional<T> first(
            List<PaperNode> nodes, Function<PaperNode, Optional<T>> said) {
        return nodes.stream().map(said).flatMap(Optional::stream).findFirst();
    }
}
