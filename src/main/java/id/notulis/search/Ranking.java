package id.notulis.search;

import id.notulis.model.Id;
import id.notulis.model.search.Candidate;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Term;
import id.notulis.model.search.Query.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Puts what may be a hit in order, best first.
public final class Ranking {

    private static final double IN_TITLE = 3;
    private static final double WHOLE_WORD = 2;
    private static final double BEGINNING = 1;
    private static final double AT_START = 0.5;

    /// More than a whole word at the start of a longer title, less than one more word.
    private static final double WHOLE_TITLE = 1;

    private Ranking() {}

    /// The best of what was found.
    ///
    /// @param first in order
    /// @param total how many things there are in all
    public record Best(List<Hit> first, int total) {

        public Best {
            first = List.copyOf(first);
        }
    }

    /// Hits among candidates in which every term is known to occur.
    ///
    /// @param limit at most so many
    public static List<Hit> ranked(Query query, List<Candidate> candidates, int limit) {
        return best(query, candidates, limit).first();
    }

    /// The same, all of them counted.
    ///
    /// @param most so many are told
    public static Best best(Query query, List<Candidate> candidates, int most) {
        List<Scored> scored = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            scored.add(new Scored(candidate, score(query, candidate)));
        }
        scored.sort(Scored.BEST_FIRST);
        return best(
                scored.stream().map(Scored::candidate).toList(), most, it -> Snippet.of(query, it));
    }

    /// What there is among candidates that were not asked for by words, the latest first.
    ///
    /// @param most so many are told
    public static Best newest(List<Candidate> candidates, int most) {
        return best(candidates.stream().sorted(Scored.LATEST_FIRST).toList(), most, Snippet::of);
    }

    /// A thing counts once, where it stands first; only what is told is looked at more closely.
    private static Best best(
            List<Candidate> inOrder, int most, Function<Candidate, String> snippet) {
        List<Hit> hits = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Candidate one : inOrder) {
            if (seen.add(Key.of(one)) && hits.size() < most) {
                hits.add(hit(one, snippet.apply(one), hits.size() + 1));
            }
        }
        return new Best(hits, seen.size());
    }

    /// Hits among candidates that have only one part of the query for sure; every part may stand
    /// within a word.
    public static List<Hit> within(Query query, List<Candidate> candidates, int limit) {
        return ranked(query, fitting(query, candidates), limit);
    }

    /// The candidates in which every part of the query occurs, perhaps within a word.
    public static List<Candidate> fitting(Query query, List<Candidate> candidates) {
        return candidates.stream()
                .filter(
                        candidate -> {
                            String all =
                                    Folding.folded(candidate.title() + "\n" + candidate.text());
                            return query.terms().stream()
                                    .flatMap(QueryText::parts)
                                    .allMatch(all::contains);
                        })
                .toList();
    }

    private static Hit hit(Candidate candidate, String snippet, int rank) {
        return new Hit(
                candidate.kind(),
                candidate.id(),
                candidate.meeting(),
                candidate.title(),
                snippet,
                rank);
    }

    private static double score(Query query, Candidate candidate) {
        boolean titled = isTitleItsOwn(candidate);
        String title = titled ? Folding.folded(candidate.title()) : "";
        String text = Folding.folded(candidate.text());
        double score = 0;
        for (Term term : query.terms()) {
            score += Math.max(titled ? IN_TITLE * fit(term, title) : 0, fit(term, text));
        }
        return titled && isWhole(query, title) ? score + WHOLE_TITLE : score;
    }

    /// How well a name alone fits; to put names in order.
    public static double ofName(Query query, String name) {
        String folded = Folding.folded(name);
        double score = query.terms().stream().mapToDouble(term -> fit(term, folded)).sum();
        return isWhole(query, folded) ? score + WHOLE_TITLE : score;
    }

    /// Most titles are longer than what is typed, which is seen without taking them apart.
    private static boolean isWhole(Query query, String title) {
        List<String> parts = query.terms().stream().flatMap(QueryText::parts).toList();
        return title.startsWith(parts.getFirst())
                && title.endsWith(parts.getLast())
                && Folding.words(title).equals(parts);
    }

    /// A line carries its meeting's title, which says nothing about the line.
    private static boolean isTitleItsOwn(Candidate candidate) {
        return candidate.kind() != Hit.Kind.ENTRY && candidate.kind() != Hit.Kind.ACTION;
    }

    private static double fit(Term term, String text) {
        return switch (term) {
            case Word word -> fit(text, word.text(), true);
            case Beginning beginning ->
                    Math.max(fit(text, beginning.text(), true), fit(text, beginning.text(), false));
            case Phrase phrase ->
                    phrase.words().stream().mapToDouble(word -> fit(text, word, true)).sum();
        };
    }

    private static double fit(String text, String part, boolean whole) {
        int at = Folding.wordAt(text, part, whole);
        if (at < 0) {
            return 0;
        }
        return (whole ? WHOLE_WORD : BEGINNING) + (at == 0 ? AT_START : 0);
    }

    /// Documents go by the identity of their meeting.
    private record Key(Hit.Kind kind, Id id, String name) {

        static Key of(Candidate it) {
            return new Key(it.kind(), it.id(), it.kind() == Hit.Kind.DOCUMENT ? it.title() : "");
        }
    }

    private record Scored(Candidate candidate, double score) {

        static final Comparator<Candidate> LATEST_FIRST =
                Comparator.comparing((Candidate it) -> day(it.day()))
                        .thenComparing(Candidate::id)
                        .reversed();

        /// Of two that fit equally well the later one, then the one made later: identities ascend.
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::score)
                        .thenComparing(scored -> day(scored.candidate().day()))
                        .thenComparing(scored -> scored.candidate().id())
                        .reversed();

        private static LocalDate day(Optional<LocalDate> day) {
            return day.orElse(LocalDate.MIN);
        }
    }
}
