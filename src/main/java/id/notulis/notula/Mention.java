package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody named with an `@`.
///
/// @param name what stands behind the `@`, without quotation marks and closing punctuation
/// @param exact whether only the whole name counts (`@=`)
/// @param start place of the `@`
/// @param nameEnd place behind the name, where closing punctuation begins
/// @param end place behind the closing punctuation
record Mention(String name, boolean exact, int start, int nameEnd, int end) {

    private static final String CLOSING = ",.:;";

    /// The mention that begins at a place, if one does.
    static Optional<Mention> at(Piece text, int start) {
        if (!text.has(start, '@')) {
            return Optional.empty();
        }
        boolean exact = text.has(start + 1, '=');
        int from = exact ? start + 2 : start + 1;
        Optional<Mention> quoted = quoted(text, start, from, exact);
        return quoted.isPresent() ? quoted : bare(text, start, from, exact);
    }

    /// Every mention of a text: at its beginning or behind a blank.
    static List<Mention> in(Piece text) {
        List<Mention> mentions = new ArrayList<>();
        int next = text.indexOf('@', 0);
        while (next >= 0) {
            Optional<Mention> mention =
                    next == 0 || text.blankAt(next - 1) ? at(text, next) : Optional.empty();
            mention.ifPresent(mentions::add);
            next = text.indexOf('@', mention.map(Mention::end).orElse(next + 1));
        }
        return mentions;
    }

    private static Optional<Mention> quoted(Piece text, int start, int from, boolean exact) {
        if (!text.has(from, '"') && !text.has(from, '“')) {
            return Optional.empty();
        }
        int close = from + 1;
        while (close < text.length() && !text.has(close, '"') && !text.has(close, '”')) {
            close++;
        }
        int end = Math.min(close + 1, text.length());
        while (end < text.length() && closes(text, end)) {
            end++;
        }
        String name = text.sub(from + 1, close).strip().text();
        if (close == text.length()
                || Fold.blank(name)
                || (end < text.length() && !text.blankAt(end))) {
            return Optional.empty();
        }
        return Optional.of(new Mention(name, exact, start, close + 1, end));
    }

    private static Optional<Mention> bare(Piece text, int start, int from, boolean exact) {
        int end = from;
        while (end < text.length() && !text.blankAt(end)) {
            end++;
        }
        int nameEnd = end;
        while (nameEnd > from && closes(text, nameEnd - 1)) {
            nameEnd--;
        }
        String name = text.sub(from, nameEnd).text();
        return Fold.blank(name)
                ? Optional.empty()
                : Optional.of(new Mention(name, exact, start, nameEnd, end));
    }

    private static boolean closes(Piece text, int index) {
        return CLOSING.indexOf(text.charAt(index)) >= 0 && !text.literal(index);
    }
}
