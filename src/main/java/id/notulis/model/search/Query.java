package id.notulis.model.search;

import java.util.List;

/// What is looked for: all of the words, in any order, without regard to case and accents.
///
/// @param terms at least one
public record Query(List<Term> terms) {

    public Query {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a query has a term");
        }
    }

    /// One thing that has to occur.
    public sealed interface Term permits Word, Beginning, Phrase {}

    /// A whole word.
    public record Word(String text) implements Term {}

    /// The beginning of a word: what is still being typed.
    public record Beginning(String text) implements Term {}

    /// Words next to each other, in this order.
    public record Phrase(List<String> words) implements Term {

        public Phrase {
            words = List.copyOf(words);
        }
    }
}
