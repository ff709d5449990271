package id.notulis.model.search;

import java.util.List;

/// What quick find found, by kind.
///
/// @param groups none is empty
public record Findings(List<Group> groups) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        groups = List.copyOf(groups);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    /// Whether there may be more than were counted.
    public boolean more() {
        return groups.stream().anyMatch(Group::more);
    }

    /// All of one kind.
    ///
    /// @param first the best of them
    /// @param total how many there are; counting ends at some number
    /// @param more whether it ended there
    public record Group(Hit.Kind kind, List<Found> first, int total, boolean more) {

        public Group {
            first = List.copyOf(first);
            if (first.isEmpty() || total < first.size()) {
                throw new IllegalArgumentException(first.size() + " of " + total);
            }
        }
    }
}
