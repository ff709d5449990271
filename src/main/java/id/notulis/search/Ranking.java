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

/// Puts what may be a hit in order, best first.
public final class Ranking {

    private static final double IN_TITLE = 3;
    private static final double WHOLE_WORD = 2;
    private static final double BEGINNING = 1;
    private static final double AT_START = 0.5;

    /// More than a whole word at the start of a longer title, less than one more word.
    private static final double WHOLE_TITLE = 1;

    private Ranking() {}

    /// Hits among candidates in which every term is known to occur.
    ///
    /// @param limit at most so many
    public static List<Hit> ranked(Query query, List<Candidate> candidates, int limit) {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates) {
            scored.add(new Scored(candidate, score(query, candidate)));
        }
        scored.sort(Scored.BEST_FIRST);
        List<Hit> hits = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Scored one : scored) {
            Candidate it = one.candidate();
            if (hits.size() < limit && seen.add(Key.of(it))) {
                hits.add(hit(it, Snippet.of(query, it), hits.size() + 1));
            }
        }
        return hits;
    }

    /// Hits among candidates that have only one part of the query for sure; every part may stand
    /// within a word.
    public static List<Hit> within(Query query, List<Candidate> candidates, int limit) {
        List<Candidate> fitting =
                candidates.stream()
                        .filter(
                                candidate -> {
                                    String all =
                                            Folding.folded(
                                                    candidate.title() + "\n" + candidate.text());
                                    return query.terms().stream()
                                            .flatMap(QueryText::parts)
                                            .allMatch(all::contains);
                                })
                        .toList();
        return ranked(query, fitting, limit);
    }

    /// Hits among candidates that were not asked for by words, the latest first.
    public static List<Hit> newest(List<Candidate> candidates, int limit) {
        List<Hit> hits = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        candidates.stream()
                .sorted(Scored.LATEST_FIRST)
                .filter(it -> hits.size() < limit && seen.add(Key.of(it)))
                .forEach(it -> hits.add(hit(it, Snippet.of(it), hits.size() + 1)));
        return hits;
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
        String title = Folding.folded(candidate.title());
        String text = Folding.folded(candidate.text());
        boolean titled = isTitleItsOwn(candidate);
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

    private static boolean isWhole(Query query, String title) {
        return Folding.words(title)
                .equals(query.terms().stream().flatMap(QueryText::parts).toList());
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
