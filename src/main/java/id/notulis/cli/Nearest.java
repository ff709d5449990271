package id.notulis.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word somebody probably meant.
final class Nearest {

    private Nearest() {}

    /// The known word the fewest slips away, if at most a third of its letters differ.
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> slips(word, candidate) * 3 <= candidate.length())
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /// Letters to insert, remove or exchange until the one word is the other (Levenshtein).
    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int exchanged = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(exchanged, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
