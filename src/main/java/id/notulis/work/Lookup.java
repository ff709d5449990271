package id.notulis.work;

import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Marked;
import id.notulis.search.FindText;
import id.notulis.search.Highlight;
import id.notulis.search.QueryText;
import id.notulis.search.Ranking;
import java.util.Optional;

/// What quick find understands of what was typed, apart from the book.
public final class Lookup {

    private Lookup() {}

    /// @param chosen what is looked at when no sign stands in front
    public static FindQuery of(String typed, FindScope chosen) {
        return FindText.parse(typed, chosen);
    }

    /// Whether there is a word to look for.
    public static boolean hasWords(FindQuery query) {
        return QueryText.parse(query.text()).isPresent();
    }

    /// How well a name fits that has what was looked for in it; nought when there is no word to
    /// look for.
    public static double fit(FindQuery query, String name) {
        return QueryText.parse(query.text()).map(words -> Ranking.ofName(words, name)).orElse(0.0);
    }

    /// A name with what was looked for in it; nothing when it does not fit. Everything fits when
    /// there is no word to look for.
    public static Optional<Marked> fitting(FindQuery query, String name) {
        return QueryText.parse(query.text())
                .map(
                        words ->
                                Highlight.fits(words, name)
                                        ? Optional.of(Highlight.of(words, name))
                                        : Optional.<Marked>empty())
                .orElse(Optional.of(Marked.plain(name)));
    }
}
