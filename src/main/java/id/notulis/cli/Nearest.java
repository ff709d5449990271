package id.notulis.cli;

import id.notulis.util.Slips;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word somebody probably meant.
final class Nearest {

    private Nearest() {}

    /// The known word the fewest slips away, if at most a third of its letters differ.
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> Slips.between(word, candidate) * 3 <= candidate.length())
                .min(Comparator.comparingInt(candidate -> Slips.between(word, candidate)));
    }
}
