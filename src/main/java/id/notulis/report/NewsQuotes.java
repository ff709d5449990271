package id.notulis.report;

import id.notulis.model.meeting.Statement;
import id.notulis.model.people.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Quotations as the news have them. The words between the marks are those of the record, letter
/// for letter; what is varied is the verb beside them: no two neighbours have the same, and the
/// last of several speakers closes (`pungkas`).
///
/// A whole sentence stands before its speaker. A fragment, which begins small, is no sentence to
/// stand alone: it is told as the speaker's own expression for something.
final class NewsQuotes {

    private static final List<String> SAID = List.of("ujar", "kata", "tutur", "ucap", "ungkap");

    private static final List<String> EXPRESSED =
            List.of("menekankan", "menggarisbawahi", "menyoroti", "mengemukakan");

    private static final String LAST = "pungkas";

    private final NewsNames names;
    private final Wording wording;
    private final int whole;
    private int said;
    private int expressed;
    private String before = "";

    /// @param names who is named for the first time and who was before
    /// @param quotations all that will be told
    NewsQuotes(NewsNames names, Wording wording, List<Statement> quotations) {
        this.names = names;
        this.wording = wording;
        this.whole = (int) quotations.stream().filter(it -> !isFragment(words(it))).count();
    }

    /// The paragraphs of a quotation.
    ///
    /// @param topic what it was said to; blank when that may not be told
    List<String> paragraphs(Statement quotation, String topic) {
        List<String> words = words(quotation);
        return isFragment(words)
                ? List.of(fragment(words.getFirst(), quotation.speaker(), topic))
                : sentences(words, quotation.speaker());
    }

    private List<String> sentences(List<String> words, Optional<Speaker> speaker) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : words.subList(0, words.size() - 1)) {
            paragraphs.add('“' + paragraph);
        }
        String last = words.getLast();
        boolean asked = last.endsWith("?");
        said++;
        String verb = asked ? "tanya" : verb();
        String who =
                speaker.map(names::closing)
                        .map(name -> ' ' + verb + ' ' + name)
                        .orElse(" demikian salah satu pernyataan dalam kegiatan itu");
        paragraphs.add(Sentence.closed('“' + quoted(last) + '”' + who));
        return paragraphs;
    }

    private String verb() {
        return said == whole && whole > 1 ? LAST : SAID.get((said - 1) % SAID.size());
    }

    /// A comma in the place of the full stop before the closing mark; other marks stay.
    private static String quoted(String words) {
        if (words.endsWith("?") || words.endsWith("!") || words.endsWith("…")) {
            return words;
        }
        return (words.endsWith(".") && !isTitle(words) ? shortened(words) : words) + ',';
    }

    /// Whether the full stop belongs to a title or an abbreviation: `S.H.`
    private static boolean isTitle(String words) {
        int blank = words.lastIndexOf(' ');
        return words.indexOf('.', blank + 1) < words.length() - 1;
    }

    private String fragment(String words, Optional<Speaker> speaker, String topic) {
        boolean told = topic.isEmpty() || topic.equals(before);
        before = topic;
        String about = told ? "" : "Mengenai " + wording.insideOr(topic) + ", ";
        String bare = words.endsWith(".") && !isTitle(words) ? shortened(words) : words;
        String verb = EXPRESSED.get(expressed % EXPRESSED.size());
        expressed++;
        String expression =
                speaker.map(names::opening)
                        .map(name -> name + ' ' + verb + " hal yang disebutnya “" + bare + '”')
                        .orElse("mengemuka ungkapan “" + bare + '”');
        return Wording.capital(about + expression) + '.';
    }

    /// Whether it is one paragraph that begins with a small letter.
    private static boolean isFragment(List<String> words) {
        return words.size() == 1 && Character.isLowerCase(words.getFirst().codePointAt(0));
    }

    /// Without the blanks around each paragraph, and without a comma typed before the mark that
    /// closes it: the sentence around it has its own.
    private static List<String> words(Statement quotation) {
        return quotation.paragraphs().stream().map(String::strip).map(Sentence::uncut).toList();
    }

    private static String shortened(String words) {
        return words.substring(0, words.length() - 1);
    }
}
