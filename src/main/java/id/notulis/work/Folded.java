package id.notulis.work;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it is compared: without regard to case, accents and the width of blanks.
record Folded(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    boolean beginsWith(Folded other) {
        return !other.text.isEmpty() && text.startsWith(other.text);
    }

    static Folded of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("");
        return new Folded(BLANKS.matcher(bare.strip()).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
