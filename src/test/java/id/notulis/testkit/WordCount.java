package id.notulis.testkit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How often each word of a text occurs, without regard to case, which styles change.
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private WordCount() {}

    /// @param text single letters and digits in it are no words
    public static Map<String, Integer> of(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(match -> words.merge(match.group(), 1, Integer::sum));
        return words;
    }
}
