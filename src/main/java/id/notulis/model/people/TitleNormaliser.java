package id.notulis.model.people;

import id.notulis.model.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Suggests the spelling of the style guide (EYD) for titles: `SIK., MH.` should be `S.I.K., M.H.`
///
/// It only suggests: what somebody typed is what is stored and printed. A title it does not know
/// stays as it is.
public final class TitleNormaliser {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> anyCase = new HashMap<>();
    private int longest = 1;

    /// @param standard the spellings of the style guide; of two that differ only in their case the
    ///   first is suggested for what is written as neither
    public TitleNormaliser(List<String> standard) {
        for (String title : standard) {
            String letters = letters(title);
            exact.putIfAbsent(letters, title);
            anyCase.putIfAbsent(letters.toLowerCase(Locale.ROOT), title);
            longest = Math.max(longest, letters.length());
        }
    }

    /// The suggestion for titles behind a name, separated by commas or, wrongly, by blanks only.
    /// Empty when nothing should change.
    public Optional<String> behind(String raw) {
        List<String> titles = new ArrayList<>();
        for (String part : COMMA.split(raw)) {
            titles.addAll(standardised(part));
        }
        return differing(raw, String.join(", ", titles));
    }

    /// The suggestion for titles before a name, separated by blanks. Empty when nothing should
    /// change.
    public Optional<String> before(String raw) {
        return differing(raw, String.join(" ", standardised(raw)));
    }

    private static Optional<String> differing(String raw, String suggestion) {
        return suggestion.equals(raw) || suggestion.isBlank()
                ? Optional.empty()
                : Optional.of(suggestion);
    }

    /// The titles of a text without commas: the standard ones when all are known, else the text. A
    /// title may have been typed with blanks inside, `S. Pd.`, so the longest one is tried first.
    private List<String> standardised(String text) {
        String plain = Blanks.single(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(BLANK.split(plain));
        List<String> titles = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int end = Math.min(words.size(), next + longest);
            Optional<String> title = Optional.empty();
            while (end > next && title.isEmpty()) {
                title = known(String.join("", words.subList(next, end)));
                end--;
            }
            if (title.isEmpty()) {
                return List.of(plain);
            }
            titles.add(title.get());
            next = end + 1;
        }
        return titles;
    }

    private Optional<String> known(String word) {
        String letters = letters(word);
        return Optional.ofNullable(exact.get(letters))
                .or(() -> Optional.ofNullable(anyCase.get(letters.toLowerCase(Locale.ROOT))));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
