package id.notulis.layout.font;

import java.util.Locale;
import java.util.Set;

/// A typeface in its four faces.
public enum Family {
    /// Liberation Sans, as wide as Arial.
    SANS("LiberationSans"),
    /// Liberation Serif, as wide as Times New Roman.
    SERIF("LiberationSerif");

    /// Those whose letters are exactly as wide as ours.
    private static final Set<String> SANS_ALIKE =
            Set.of("arial", "helvetica", "liberation sans", "arimo");

    private static final Set<String> SERIF_ALIKE =
            Set.of("times new roman", "times", "liberation serif", "tinos");

    /// Words in the names of typefaces with serifs.
    private static final Set<String> SERIFS =
            Set.of(
                    "serif",
                    "times",
                    "roman",
                    "bookman",
                    "georgia",
                    "garamond",
                    "cambria",
                    "palatino",
                    "book antiqua",
                    "century",
                    "constantia");

    private final String file;

    Family(String file) {
        this.file = file;
    }

    /// The family that stands for a typeface.
    ///
    /// @param name as Word knows it
    public static Family of(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean serif =
                SERIF_ALIKE.contains(folded)
                        || (!folded.contains("sans") && SERIFS.stream().anyMatch(folded::contains));
        return serif ? SERIF : SANS;
    }

    /// Whether lines set in a typeface break where ours do.
    public static boolean isAlike(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return SANS_ALIKE.contains(folded) || SERIF_ALIKE.contains(folded);
    }

    String file() {
        return file;
    }
}
