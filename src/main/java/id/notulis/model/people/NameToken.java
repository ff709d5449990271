package id.notulis.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a name: a word with the full stops behind it, or a word in brackets. `Tk.I` and `Tk.
/// I` are the same two pieces.
///
/// @param key the word alone, in lower case; empty when there is none
/// @param start where the piece begins in the text
/// @param end where it ends
/// @param bracketed whether it stands in brackets
record NameToken(String key, int start, int end, boolean bracketed) {

    private static final Pattern PIECE = Pattern.compile("\\([^\\s()]+\\)|[^\\s.()]+\\.*|[.()]+");

    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String piece = matcher.group();
            StringBuilder key = new StringBuilder(piece.length());
            for (int index = 0; index < piece.length(); index++) {
                if (".()".indexOf(piece.charAt(index)) < 0) {
                    key.append(piece.charAt(index));
                }
            }
            boolean bracketed = piece.charAt(0) == '(' && !key.isEmpty();
            tokens.add(
                    new NameToken(
                            key.toString().toLowerCase(Locale.ROOT),
                            matcher.start(),
                            matcher.end(),
                            bracketed));
        }
        return tokens;
    }

    /// Whether nothing stands between this piece and the next.
    boolean touches(NameToken next) {
        return end == next.start;
    }
}
