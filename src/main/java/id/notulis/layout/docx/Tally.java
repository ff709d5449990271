package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Unsupported;
import java.util.EnumMap;
import java.util.Map;

/// Counts what is met and not understood while one document is read and laid out.
public final class Tally {

    private final Map<Feature, Integer> counts = new EnumMap<>(Feature.class);

    public void add(Feature feature) {
        counts.merge(feature, 1, Integer::sum);
    }

    public Unsupported result() {
        return new Unsupported(counts);
    }
}
