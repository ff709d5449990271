package id.notulis.search;

import java.util.ArrayList;
import java.util.List;

/// A piece of what somebody typed: a run without blanks, or one in quotation marks.
///
/// @param from where it begins, its minus included
/// @param to behind it
/// @param excluded whether a minus stands in front
/// @param key what stands before a colon; blank when there is none
/// @param valueFrom where the value begins, its quotation mark included
/// @param value what stands behind the colon, or all of it, without quotation marks
/// @param quoted whether it stands in quotation marks
/// @param open whether a quotation mark is still missing
record Piece(
        int from,
        int to,
        boolean excluded,
        String key,
        int valueFrom,
        String value,
        boolean quoted,
        boolean open) {

    /// One letter is a drive, not a key.
    private static final int SHORTEST_KEY = 2;

    boolean hasKey() {
        return !key.isEmpty();
    }

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                Piece piece = at(text, at);
                pieces.add(piece);
                at = piece.to();
            }
        }
        return pieces;
    }

    private static Piece at(String text, int from) {
        boolean excluded =
                text.charAt(from) == '-' && from + 1 < text.length() && begins(text, from + 1);
        int start = excluded ? from + 1 : from;
        int colon = colon(text, start);
        int valueFrom = colon < 0 ? start : colon + 1;
        String key = colon < 0 ? "" : text.substring(start, colon);
        if (valueFrom < text.length() && isQuote(text.charAt(valueFrom))) {
            int end = valueFrom + 1;
            while (end < text.length() && !isQuote(text.charAt(end))) {
                end++;
            }
            boolean open = end == text.length();
            String value = text.substring(valueFrom + 1, end);
            return new Piece(
                    from, open ? end : end + 1, excluded, key, valueFrom, value, true, open);
        }
        int end = valueFrom;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !isQuote(text.charAt(end))) {
            end++;
        }
        String value = text.substring(valueFrom, end);
        return new Piece(from, end, excluded, key, valueFrom, value, false, false);
    }

    private static boolean begins(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || isQuote(text.charAt(at));
    }

    /// The colon behind a key; negative when there is none. What stands before `//` is no key.
    private static int colon(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean found =
                at - start >= SHORTEST_KEY
                        && at < text.length()
                        && text.charAt(at) == ':'
                        && !text.startsWith("//", at + 1);
        return found ? at : -1;
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '“' || letter == '”';
    }
}
