package id.notulis.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts as search sees them: words of letters and digits, without case and accents.
final class Folding {

    private Folding() {}

    /// The same characters at the same places, without case and accents; so that a place found in
    /// one is the place in the other.
    static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            char plain =
                    letter < 0x80
                            ? letter
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0);
            folded.append(Character.toLowerCase(plain));
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// The words of a text, folded.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : folded(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Where a text begins at the beginning of a word.
    ///
    /// @param whole whether the word also has to end with it
    /// @return the place; negative when it does nowhere
    static int wordAt(String folded, String text, boolean whole) {
        for (int at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
            if (isWord(folded, at, at + text.length(), whole)) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a piece of a text is a word, or the beginning of one.
    ///
    /// @param whole whether it has to end with the word
    static boolean isWord(String folded, int from, int to, boolean whole) {
        boolean begins = from == 0 || !Character.isLetterOrDigit(folded.charAt(from - 1));
        boolean ends = to == folded.length() || !Character.isLetterOrDigit(folded.charAt(to));
        return begins && (ends || !whole);
    }
}
