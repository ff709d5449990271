package id.notulis.layout.page;

import id.notulis.i18n.Message;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What of a document is shown otherwise than the program it was made with would show it.
///
/// @param counts how often each was met
public record Unsupported(Map<Feature, Integer> counts) {

    public Unsupported {
        Map<Feature, Integer> met = new EnumMap<>(Feature.class);
        met.putAll(counts);
        met.values().removeIf(count -> count <= 0);
        counts = Collections.unmodifiableMap(met);
    }

    /// Whether the pages are what the document's own program would print.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// How often something was met.
    public int count(Feature feature) {
        return counts.getOrDefault(feature, 0);
    }

    /// What was met, each with its number.
    public List<Message> messages() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().message(entry.getValue()))
                .toList();
    }
}
