package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Finds people or organisations by what a line calls them, without walking through all of them.
///
/// @param <T> what is found
final class NameIndex<T> {

    /// How something can be called, the surest way first.
    enum Level {
        FULL_NAME,
        ABBREVIATION,
        WORD,
        BEGINNING,
        POST
    }

    static final List<Level> PEOPLE =
            List.of(Level.FULL_NAME, Level.WORD, Level.BEGINNING, Level.POST);
    static final List<Level> NAMES = List.of(Level.FULL_NAME, Level.WORD, Level.BEGINNING);
    static final List<Level> ORGANISATIONS =
            List.of(Level.FULL_NAME, Level.ABBREVIATION, Level.WORD);
    static final List<Level> EXACT = List.of(Level.FULL_NAME);

    /// More are not told apart in a message anyway.
    static final int ENOUGH = 12;

    /// @param name the whole name, for messages and to tell namesakes
    /// @param nameWords its folded words
    /// @param postWords the folded words of the post
    record Named<T>(T value, String name, List<String> nameWords, List<String> postWords) {}

    private final Map<String, List<Named<T>>> fullNames = new HashMap<>();
    private final Map<String, List<Named<T>>> abbreviations = new HashMap<>();
    private final NavigableMap<String, List<Named<T>>> words = new TreeMap<>();
    private final Map<String, List<Named<T>>> posts = new HashMap<>();

    void add(T value, String name, String abbreviation, String post) {
        Named<T> named = new Named<>(value, name, Fold.words(name), Fold.words(post));
        put(fullNames, Fold.of(name), named);
        if (!abbreviation.isBlank()) {
            put(abbreviations, Fold.of(abbreviation), named);
        }
        Set.copyOf(named.nameWords).forEach(word -> put(words, word, named));
        Set.copyOf(named.postWords).forEach(word -> put(posts, word, named));
    }

    /// Everything that is called so on that level, in the order it was added.
    List<Named<T>> at(Level level, String called) {
        return switch (level) {
            case FULL_NAME -> fullNames.getOrDefault(Fold.of(called), List.of());
            case ABBREVIATION -> abbreviations.getOrDefault(Fold.of(called), List.of());
            case WORD -> wholeWords(words, called, false);
            case BEGINNING -> beginnings(called);
            case POST -> wholeWords(posts, called, true);
        };
    }

    private List<Named<T>> wholeWords(
            Map<String, List<Named<T>>> index, String called, boolean post) {
        List<String> wanted = Fold.words(called);
        List<Named<T>> hits = rarest(index, wanted);
        if (wanted.size() < 2) {
            return hits;
        }
        return hits.stream()
                .filter(
                        named ->
                                Collections.indexOfSubList(
                                                post ? named.postWords : named.nameWords, wanted)
                                        >= 0)
                .toList();
    }

    /// Whatever has that one of some words which the fewest have.
    private List<Named<T>> rarest(Map<String, List<Named<T>>> index, List<String> wanted) {
        return wanted.stream()
                .map(word -> index.getOrDefault(word, List.<Named<T>>of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<Named<T>> beginnings(String called) {
        List<String> wanted = Fold.words(called);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String beginning = wanted.getLast();
        String first = words.ceilingKey(beginning);
        if (first == null || !first.startsWith(beginning)) {
            return List.of();
        }
        if (wanted.size() > 1) {
            return rarest(words, wanted.subList(0, wanted.size() - 1)).stream()
                    .filter(named -> continues(named.nameWords, wanted))
                    .toList();
        }
        Set<Named<T>> hits = new LinkedHashSet<>();
        for (Map.Entry<String, List<Named<T>>> entry : words.tailMap(beginning).entrySet()) {
            if (!entry.getKey().startsWith(beginning) || hits.size() > ENOUGH) {
                break;
            }
            addSome(hits, entry.getValue());
        }
        return List.copyOf(hits);
    }

    private void addSome(Set<Named<T>> hits, Collection<Named<T>> more) {
        more.stream().limit(ENOUGH).forEach(hits::add);
    }

    /// Whether a name has those words in a row, the last one perhaps only begun.
    private static boolean continues(List<String> nameWords, List<String> wanted) {
        int last = wanted.size() - 1;
        for (int start = 0; start + last < nameWords.size(); start++) {
            if (nameWords.subList(start, start + last).equals(wanted.subList(0, last))
                    && nameWords.get(start + last).startsWith(wanted.get(last))) {
                return true;
            }
        }
        return false;
    }

    private static <T> void put(Map<String, List<Named<T>>> index, String key, Named<T> named) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(named);
    }
}
