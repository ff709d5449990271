package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.BitSet;
import java.util.function.Predicate;

/// Writes text so that it is read as that text.
final class Escapes {

    /// Beyond so many it is no longer tried which of them are needed; all are written.
    private static final int MOST_TRIED = 64;

    private Escapes() {}

    /// A value that nothing follows and in which nothing has a meaning but blanks at its ends.
    static String value(String text) {
        return written(clean(text), ends(clean(text)), "", '\n');
    }

    /// A part of a value whose parts are separated by `|`.
    static String cell(String text) {
        String clean = clean(text);
        BitSet at = ends(clean);
        for (int index = 0; index < clean.length(); index++) {
            if (clean.charAt(index) == '|') {
                at.set(index);
            }
        }
        return written(clean, at, "", ' ');
    }

    /// The text with a blank in the place of every control character, which no file can hold.
    static String clean(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int index = 0; index < clean.length(); index++) {
            if (Character.isISOControl(clean.charAt(index))) {
                clean.setCharAt(index, ' ');
            }
        }
        return clean.toString();
    }

    /// The places of blanks at the ends of a text, which would be taken for blanks around it.
    static BitSet ends(String text) {
        BitSet at = new BitSet();
        if (!text.isEmpty() && Fold.blank(text.charAt(0))) {
            at.set(0);
        }
        if (!text.isEmpty() && Fold.blank(text.charAt(text.length() - 1))) {
            at.set(text.length() - 1);
        }
        return at;
    }

    /// The text with a backslash before every place that asks for one, and with every backslash
    /// doubled that would be taken for an escape.
    ///
    /// @param at places to be escaped
    /// @param also what may be escaped besides the usual in this kind of line
    /// @param next what will stand behind the text; a line feed for nothing
    static String written(String text, BitSet at, String also, char next) {
        if (at.isEmpty() && text.indexOf(Escape.SIGN) < 0) {
            return text;
        }
        String followed = text + next;
        StringBuilder written = new StringBuilder(text.length() + 8);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean before =
                    character == Escape.SIGN
                            && followed.charAt(index + 1) != '\n'
                            && (at.get(index + 1) || Escape.possible(followed, index + 1, also));
            if (at.get(index) || before) {
                written.append(Escape.SIGN);
            }
            written.append(character);
        }
        return written.toString();
    }

    /// The text with as few escapes as still read right.
    ///
    /// @param candidates every place that could need one
    /// @param needed places that need one in any case
    static String fewest(
            String text, BitSet candidates, BitSet needed, String also, Predicate<String> right) {
        String plain = written(text, needed, also, '\n');
        if (right.test(plain)) {
            return plain;
        }
        BitSet at = (BitSet) candidates.clone();
        at.or(needed);
        if (at.cardinality() <= MOST_TRIED) {
            for (int index = at.nextSetBit(0); index >= 0; index = at.nextSetBit(index + 1)) {
                at.clear(index);
                if (needed.get(index) || !right.test(written(text, at, also, '\n'))) {
                    at.set(index);
                }
            }
        }
        return written(text, at, also, '\n');
    }
}
