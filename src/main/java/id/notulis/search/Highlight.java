package id.notulis.search;

import id.notulis.model.search.Marked;
import id.notulis.model.search.Marked.Mark;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Term;
import id.notulis.model.search.Query.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Marks what was looked for in a text.
public final class Highlight {

    private Highlight() {}

    /// Every place where a term of the query fits, at the beginnings of words; a term that fits at
    /// none of them is marked within words.
    public static Marked of(Query query, String text) {
        String folded = Folding.folded(text);
        BitSet marked = new BitSet(text.length());
        for (Term term : query.terms()) {
            switch (term) {
                case Word(String word) -> mark(marked, folded, word, true);
                case Beginning(String word) -> mark(marked, folded, word, false);
                case Phrase(List<String> words) ->
                        words.forEach(word -> mark(marked, folded, word, true));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int from = marked.nextSetBit(0); from >= 0; ) {
            int to = marked.nextClearBit(from);
            marks.add(new Mark(from, to));
            from = marked.nextSetBit(to);
        }
        return new Marked(text, marks);
    }

    /// Whether every term of the query begins a word of the text.
    public static boolean fits(Query query, String text) {
        String folded = Folding.folded(text);
        return query.terms().stream()
                .flatMap(QueryText::parts)
                .allMatch(part -> Folding.wordAt(folded, part, false) >= 0);
    }

    private static void mark(BitSet marked, String folded, String part, boolean whole) {
        boolean found = false;
        for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
            if (Folding.isWord(folded, at, at + part.length(), whole)) {
                marked.set(at, at + part.length());
                found = true;
            }
        }
        int within = folded.indexOf(part);
        if (!found && within >= 0) {
            marked.set(within, within + part.length());
        }
    }
}
