package id.notulis.layout.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Elements of properties, the one that decides first.
///
/// @param layers most specific first
record Cascade(List<Markup> layers) {

    static final Cascade NONE = new Cascade(List.of());

    Cascade {
        layers = List.copyOf(layers);
    }

    /// The same with an element that decides before all others.
    Cascade under(Optional<Markup> first) {
        return first.map(markup -> new Cascade(List.of(markup)).then(this)).orElse(this);
    }

    /// The same with others that decide only where these say nothing.
    Cascade then(Cascade others) {
        if (others.layers.isEmpty()) {
            return this;
        }
        List<Markup> all = new ArrayList<>(layers);
        all.addAll(others.layers);
        return new Cascade(all);
    }

    /// The property that decides.
    Optional<Markup> find(String property) {
        for (Markup layer : layers) {
            Optional<Markup> found = layer.child(property);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The attribute that decides: properties are merged attribute by attribute.
    Optional<String> attribute(String property, String attribute) {
        for (Markup layer : layers) {
            Optional<String> found =
                    layer.child(property).flatMap(markup -> markup.attribute(attribute));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<String> value(String property) {
        return find(property).map(Markup::value);
    }

    boolean isOn(String property) {
        return find(property).map(Markup::isOn).orElse(false);
    }
}
