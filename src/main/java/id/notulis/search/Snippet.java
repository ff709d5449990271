package id.notulis.search;

import id.notulis.model.search.Candidate;
import id.notulis.model.search.Query;
import java.util.function.IntSupplier;

/// The words around the place that was found.
final class Snippet {

    private static final int BEFORE = 40;
    private static final int LENGTH = 140;
    private static final String CUT = "…";

    private Snippet() {}

    static String of(Query query, Candidate candidate) {
        String text = text(candidate);
        return around(text, () -> place(query, Folding.folded(text)));
    }

    /// The beginning, where no words were asked for.
    static String of(Candidate candidate) {
        return around(text(candidate), () -> 0);
    }

    private static String text(Candidate candidate) {
        return (candidate.text().isBlank() ? candidate.title() : candidate.text())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String around(String text, IntSupplier place) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int from = from(text, place.getAsInt());
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > from ? blank : wholeCharacter(text, to);
        }
        return (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? CUT : "");
    }

    /// The first place where a word of the query begins; else where it stands at all; else the
    /// beginning.
    private static int place(Query query, String folded) {
        int place = folded.length();
        for (String part : query.terms().stream().flatMap(QueryText::parts).toList()) {
            int word = Folding.wordAt(folded, part, false);
            int at = word < 0 ? folded.indexOf(part) : word;
            if (at >= 0) {
                place = Math.min(place, at);
            }
        }
        return place == folded.length() ? 0 : place;
    }

    private static int from(String text, int place) {
        int from = Math.max(0, Math.min(place - BEFORE, text.length() - LENGTH));
        if (from == 0) {
            return 0;
        }
        int blank = text.indexOf(' ', from);
        return blank >= 0 && blank < place ? blank + 1 : wholeCharacter(text, from);
    }

    private static int wholeCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
