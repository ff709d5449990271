package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Marked;
import id.notulis.search.FindText;
import id.notulis.search.Highlight;
import id.notulis.search.InquiryText;
import id.notulis.search.QueryText;
import id.notulis.search.Ranking;
import id.notulis.search.Slip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What quick find understands of what was typed, apart from the book.
public final class Lookup {

    private Lookup() {}

    /// @param chosen what is looked at when no sign stands in front
    public static FindQuery of(String typed, FindScope chosen) {
        return FindText.parse(typed, chosen);
    }

    /// Whether there is something to look for.
    public static boolean asks(FindQuery query) {
        return !InquiryText.read(query.text(), LocalDate.EPOCH).inquiry().isNothing();
    }

    /// What cannot be understood, once no more of it is going to be typed.
    public static Optional<Message> slip(FindQuery query) {
        return query.scope() == FindScope.COMMANDS
                ? Optional.empty()
                : slips(query.text()).stream()
                        .filter(it -> !it.unfinished())
                        .findFirst()
                        .map(Slip::told);
    }

    /// All that cannot be understood of a search, in order.
    public static List<Slip> slips(String text) {
        return InquiryText.read(text, LocalDate.EPOCH).slips();
    }

    /// How well a name fits that has what was looked for in it; nought when there is no word to
    /// look for.
    public static double fit(FindQuery query, String name) {
        return QueryText.parse(query.text()).map(words -> Ranking.ofName(words, name)).orElse(0.0);
    }

    /// A name with what was looked for in it; nothing when it does not fit. Everything fits when
    /// there is no word to look for, nothing does when there are conditions: names meet none.
    public static Optional<Marked> fitting(FindQuery query, String name) {
        Inquiry inquiry = InquiryText.read(query.text(), LocalDate.EPOCH).inquiry();
        if (!inquiry.isPlain()) {
            return Optional.empty();
        }
        return inquiry.words()
                .map(
                        words ->
                                Highlight.fits(words, name)
                                        ? Optional.of(Highlight.of(words, name))
                                        : Optional.<Marked>empty())
                .orElse(Optional.of(Marked.plain(name)));
    }
}
