package id.notulis.search;

import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Term;
import id.notulis.model.search.Query.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what somebody types into a search field. Words in quotation marks stand next to each
/// other; the last word is a beginning as long as no blank follows it.
public final class QueryText {

    private static final Pattern PIECE =
            Pattern.compile("[\"“”]([^\"“”]*)(?:[\"“”]|$)|[^\\s\"“”]+");

    private QueryText() {}

    /// The query; nothing when there is no word in the text.
    public static Optional<Query> parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            boolean quoted = pieces.group(1) != null;
            List<String> words = Folding.words(quoted ? pieces.group(1) : pieces.group());
            if (words.isEmpty()) {
                continue;
            }
            boolean typing = !quoted && pieces.end() == text.length();
            if (typing) {
                addWords(terms, words.subList(0, words.size() - 1));
                terms.add(new Beginning(words.getLast()));
            } else {
                addWords(terms, words);
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Query(terms));
    }

    /// The longest text that has to occur in one piece.
    public static String longestPart(Query query) {
        return query.terms().stream()
                .flatMap(QueryText::parts)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /// The words of a term.
    static Stream<String> parts(Term term) {
        return switch (term) {
            case Word word -> Stream.of(word.text());
            case Beginning beginning -> Stream.of(beginning.text());
            case Phrase phrase -> phrase.words().stream();
        };
    }

    /// What was typed in one piece, like `S.I.K.`, is looked for in one piece.
    private static void addWords(List<Term> terms, List<String> words) {
        switch (words.size()) {
            case 0 -> {}
            case 1 -> terms.add(new Word(words.getFirst()));
            default -> terms.add(new Phrase(words));
        }
    }
}
