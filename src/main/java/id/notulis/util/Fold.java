package id.notulis.util;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text made comparable: `Mohamad Réma` and `mohamad rema` are the same once folded. A folded text
/// is for comparing and looking up, never for showing.
public final class Fold {

    private Fold() {}

    /// The text in lower case, without accents and apostrophes inside words, without blanks at its
    /// ends and with one blank wherever there were any.
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        String plain = withoutAccents(text);
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            if (blank(character)) {
                blank = true;
            } else if (!apostropheWithin(plain, index)) {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(character);
            }
        }
        return folded.toString();
    }

    /// The words of a text as they are spelled: runs of letters, digits and what belongs to them.
    /// An apostrophe between letters (`Ma'ruf`) does not end a word.
    public static List<String> spelledWords(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            boolean inside = belongsToWord(point) || (start >= 0 && apostropheWithin(text, index));
            if (inside && start < 0) {
                start = index;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, index));
                start = -1;
            }
            index += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /// The folded words of a text.
    public static List<String> words(String text) {
        return spelledWords(text).stream().map(Fold::of).filter(word -> !word.isEmpty()).toList();
    }

    /// Whether a character is a blank of any kind, the no-break ones included.
    public static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether there is nothing but blanks of any kind.
    public static boolean blank(String text) {
        return text.chars().allMatch(character -> blank((char) character));
    }

    private static String withoutAccents(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(character -> character < 0x80)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean apostropheWithin(String text, int index) {
        char character = text.charAt(index);
        return (character == '\'' || character == '’' || character == 'ʼ' || character == '`')
                && index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.codePointBefore(index))
                && Character.isLetter(text.codePointAt(index + 1));
    }

    private static boolean belongsToWord(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }
}
