package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.BitSet;

/// Writes a name behind an `@`: bare when it is one word, else in quotation marks.
final class MentionText {

    private MentionText() {}

    static String written(String name) {
        boolean bare =
                name.chars().allMatch(character -> Character.isLetterOrDigit((char) character));
        if (bare) {
            return name;
        }
        BitSet at = new BitSet();
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) == '"' || name.charAt(index) == '”') {
                at.set(index);
            }
        }
        if (Fold.blank(name.charAt(0))) {
            at.set(0);
        }
        if (Fold.blank(name.charAt(name.length() - 1))) {
            at.set(name.length() - 1);
        }
        return '"' + Escapes.written(name, at, "", '"') + '"';
    }
}
