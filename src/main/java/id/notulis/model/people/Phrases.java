package id.notulis.model.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the longest known phrase at a place of a name, without regard to case and full stops.
final class Phrases<T> {

    private final Map<List<String>, T> meanings = new HashMap<>();
    private int longest;

    /// Makes a phrase known, unless it already means something.
    void add(String phrase, T meaning) {
        List<String> keys = keys(NameToken.of(phrase));
        meanings.putIfAbsent(keys, meaning);
        longest = Math.max(longest, keys.size());
    }

    /// The longest phrase that begins at a token and leaves at least one token for the name.
    Optional<Match<T>> at(List<NameToken> tokens, int from) {
        for (int length = Math.min(longest, tokens.size() - from - 1); length > 0; length--) {
            T meaning = meanings.get(keys(tokens.subList(from, from + length)));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, from + length));
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::key).toList();
    }

    /// A phrase that was found.
    ///
    /// @param meaning what it means
    /// @param next index of the token behind it
    record Match<T>(T meaning, int next) {}
}
