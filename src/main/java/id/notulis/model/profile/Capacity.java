package id.notulis.model.profile;

import java.util.Arrays;
import java.util.Optional;

/// In what capacity somebody signs for a post, with the abbreviation that tells it on paper.
public enum Capacity {
    /// In their own: nothing is written.
    OWN("", 0),
    /// "atas nama": for a superior, whose post is named first.
    AN("a.n.", 1),
    /// "untuk beliau": for somebody who signs "a.n." in turn; both posts are named first.
    UB("u.b.", 2),
    /// "pelaksana tugas": the post is vacant.
    PLT("Plt.", 0),
    /// "pelaksana harian": who holds the post is away for a while.
    PLH("Plh.", 0),
    /// "pejabat sementara": put into the post for the time being.
    PS("Ps.", 0);

    private final String prefix;
    private final int mostRepresented;

    Capacity(String prefix, int mostRepresented) {
        this.prefix = prefix;
        this.mostRepresented = mostRepresented;
    }

    /// What is printed; blank for [#OWN].
    public String prefix() {
        return prefix;
    }

    /// How many posts are named before the one that signs.
    public int mostRepresented() {
        return mostRepresented;
    }

    /// The capacity of that abbreviation, whatever its case and with or without dots.
    public static Optional<Capacity> named(String prefix) {
        return Arrays.stream(values())
                .filter(capacity -> bare(capacity.prefix).equals(bare(prefix)))
                .findFirst();
    }

    private static String bare(String prefix) {
        StringBuilder letters = new StringBuilder();
        prefix.codePoints()
                .filter(point -> point != '.' && !Character.isWhitespace(point))
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
