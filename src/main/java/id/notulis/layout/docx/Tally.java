package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Unsupported;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Counts what is met and not understood while one document is read and laid out, and notes on
/// which pages it came to stand.
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
    private final Map<Feature, SortedSet<Integer>> pages = new EnumMap<>(Feature.class);

    /// What was met in which block. Two blocks that say the same are two.
    private final IdentityHashMap<Block, Set<Feature>> met = new IdentityHashMap<>();

    private Set<Feature> now = EnumSet.noneOf(Feature.class);

    public void add(Feature feature) {
        counts.merge(feature, 1, Integer::sum);
        now.add(feature);
    }

    /// From here on what is met belongs to the blocks that are read next.
    void begin() {
        now = EnumSet.noneOf(Feature.class);
    }

    /// What was met since the beginning belongs to these blocks. A typeface is counted where it is
    /// met first and stands on any page.
    void end(List<Block> blocks) {
        now.remove(Feature.FONT);
        if (!now.isEmpty()) {
            blocks.forEach(block -> met.put(block, now));
        }
        begin();
    }

    /// Notes where a block came to stand.
    ///
    /// @param first the page it begins on, counted from 1
    /// @param last the page it ends on
    public void stands(Block block, int first, int last) {
        for (Feature feature : met.getOrDefault(block, Set.of())) {
            for (int page = first; page <= last; page++) {
                pages.computeIfAbsent(feature, _ -> new TreeSet<>()).add(page);
            }
        }
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
        Map<Feature, List<Integer>> ascending = new EnumMap<>(Feature.class);
        pages.forEach((feature, on) -> ascending.put(feature, List.copyOf(on)));
        return new Unsupported(counts, ascending);
    }
}
