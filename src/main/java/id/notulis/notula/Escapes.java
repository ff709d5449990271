package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Writes text so that it is read as that text.
final class Escapes {

    /// Beyond so many it is no longer tried which of them are needed; all are written.
    private static final int MOST_TRIED = 64;

    /// In the place of a character that follows: nothing does.
    static final char END = '\n';

    private Escapes() {}

    /// A value that nothing follows and in which nothing has a meaning but blanks at its ends.
    static String value(String text) {
        return followed(text, END);
    }

    /// The same where a character follows.
    static String followed(String text, char next) {
        String clean = clean(text);
        return written(clean, ends(clean), "", next);
    }

    /// A part of a value whose parts are separated by `|`.
    ///
    /// @param next what follows, a blank or [#END]
    static String cell(String text, char next) {
        String clean = clean(text);
        BitSet at = ends(clean);
        for (int index = 0; index < clean.length(); index++) {
            if (clean.charAt(index) == '|') {
                at.set(index);
            }
        }
        return written(clean, at, "", next);
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
    /// @param next what will stand behind the text, or [#END]
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
                            && followed.charAt(index + 1) != END
                            && (at.get(index + 1) || Escape.possible(followed, index + 1, also));
            if (at.get(index) || before) {
                written.append(Escape.SIGN);
            }
            written.append(character);
        }
        return written.toString();
    }

    /// The text with as few escapes as still read right. Brackets that pair up need none, and
    /// taking one of a pair away never helps, so it is tried without any of them first.
    ///
    /// @param candidates every place that could need one
    /// @param needed places that need one in any case
    static String fewest(
            String text, BitSet candidates, BitSet needed, String also, Predicate<String> right) {
        BitSet all = (BitSet) candidates.clone();
        all.or(needed);
        BitSet unbracketed = (BitSet) all.clone();
        candidates.stream()
                .filter(index -> text.charAt(index) == '(' || text.charAt(index) == ')')
                .forEach(unbracketed::clear);
        for (BitSet at : List.of(needed, unbracketed)) {
            if (right.test(written(text, at, also, END))) {
                return thinned(text, at, needed, also, right);
            }
        }
        return thinned(text, all, needed, also, right);
    }

    private static String thinned(
            String text, BitSet from, BitSet needed, String also, Predicate<String> right) {
        BitSet at = (BitSet) from.clone();
        if (at.cardinality() <= MOST_TRIED) {
            for (int index = at.nextSetBit(0); index >= 0; index = at.nextSetBit(index + 1)) {
                at.clear(index);
                if (needed.get(index) || !right.test(written(text, at, also, END))) {
                    at.set(index);
                }
            }
        }
        return written(text, at, also, END);
    }
}
