package id.notulis.layout.page;

import id.notulis.i18n.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What of a document is shown otherwise than the program it was made with would show it.
public final class Unsupported {

    private final Map<Feature, Integer> counts;

    /// @param counts how often each was met
    public Unsupported(Map<Feature, Integer> counts) {
        this.counts = new EnumMap<>(Feature.class);
        this.counts.putAll(counts);
        this.counts.values().removeIf(count -> count <= 0);
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

    @Override
    public String toString() {
        return counts.toString();
    }
}
