package id.notulis.work;

import id.notulis.work.DocumentComparison.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words in which two passages differ.
final class WordDifferences {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private WordDifferences() {}

    /// How much two passages are alike: 1 when they have the same words, 0 when they share none.
    static double likeness(String one, String other) {
        List<String> here = said(one);
        Map<String, Integer> left = new HashMap<>();
        here.forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> there = said(other);
        int shared = 0;
        for (String word : there) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = here.size() + there.size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /// The one text, with what the other does not have marked.
    static List<Piece> marked(String one, String other) {
        List<String> here = words(one);
        int[] places = CommonSequence.of(here, words(other));
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean changed = false;
        for (int at = 0; at < here.size(); at++) {
            boolean differs = places[at] == CommonSequence.NONE || isBetween(here, places, at);
            if (differs != changed && !text.isEmpty()) {
                pieces.add(new Piece(text.toString(), changed));
                text.setLength(0);
            }
            changed = differs;
            text.append(here.get(at));
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), changed));
        }
        return List.copyOf(pieces);
    }

    /// A blank between two words that changed changed with them: a phrase is read at once.
    private static boolean isBetween(List<String> words, int[] places, int at) {
        return words.get(at).isBlank()
                && at > 0
                && at < places.length - 1
                && places[at - 1] == CommonSequence.NONE
                && places[at + 1] == CommonSequence.NONE;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> said(String text) {
        return words(text).stream().filter(word -> !word.isBlank()).toList();
    }
}
