package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Unsupported;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Counts what is met and not understood while one document is read and laid out.
public final class Tally {

    /// What marks a place between words or paragraphs and shows nothing.
    private static final Set<String> MARKS =
            Set.of(
                    "w:bookmarkStart",
                    "w:bookmarkEnd",
                    "w:proofErr",
                    "w:permStart",
                    "w:permEnd",
                    "w:commentRangeStart",
                    "w:commentRangeEnd");

    private final Map<Feature, Integer> counts = new EnumMap<>(Feature.class);

    public void add(Feature feature) {
        counts.merge(feature, 1, Integer::sum);
    }

    /// Counts an element nobody reads, unless it shows nothing.
    ///
    /// @param silent names of those that show nothing where it stands
    void unread(Markup element, Set<String> silent) {
        if (!MARKS.contains(element.name()) && !silent.contains(element.name())) {
            add(Feature.OTHER);
        }
    }

    public Unsupported result() {
        return new Unsupported(counts);
    }
}
