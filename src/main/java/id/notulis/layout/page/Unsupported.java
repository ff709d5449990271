package id.notulis.layout.page;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What of a document is shown otherwise than the program it was made with would show it.
///
/// @param counts how often each was met
/// @param pages on which pages it stands, counted from 1, ascending; nothing of what concerns all,
///   such as a typeface or what stands in a header
public record Unsupported(Map<Feature, Integer> counts, Map<Feature, List<Integer>> pages) {

    public Unsupported {
        Map<Feature, Integer> met = new EnumMap<>(Feature.class);
        met.putAll(counts);
        met.values().removeIf(count -> count <= 0);
        counts = Collections.unmodifiableMap(met);
        Map<Feature, List<Integer>> places = new EnumMap<>(Feature.class);
        pages.forEach((feature, on) -> places.put(feature, List.copyOf(on)));
        pages = Collections.unmodifiableMap(places);
    }

    /// What stands on no page in particular.
    public Unsupported(Map<Feature, Integer> counts) {
        this(counts, Map.of());
    }

    /// Whether the pages are what the document's own program would print.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// How often something was met.
    public int count(Feature feature) {
        return counts.getOrDefault(feature, 0);
    }

    /// What was met, each with its number, and the pages it stands on.
    public List<Message> messages() {
        return counts.entrySet().stream()
                .map(entry -> message(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Message message(Feature feature, int count) {
        Message what = feature.message(count);
        List<Integer> on = pages.getOrDefault(feature, List.of());
        return on.isEmpty() ? what : Message.of("layout.feature.on", ranges(on), what);
    }

    /// `2, 4–6`.
    private static String ranges(List<Integer> all) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < all.size(); at++) {
            boolean ends = at + 1 == all.size() || all.get(at + 1) > all.get(at) + 1;
            if (ends) {
                int first = all.get(from);
                ranges.add(from == at ? Integer.toString(first) : first + "–" + all.get(at));
                from = at + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
