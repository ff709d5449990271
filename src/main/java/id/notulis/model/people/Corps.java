package id.notulis.model.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The corps and branches that members of the armed forces below the generals carry behind their
/// rank: `Letkol Czi`, `Mayor Laut (KH/W)`.
final class Corps {

    private static final Map<String, String> BY_KEY = new HashMap<>();

    static {
        for (String corps :
                List.of(
                        // army
                        "Inf",
                        "Kav",
                        "Arm",
                        "Arh",
                        "Czi",
                        "Cke",
                        "Chb",
                        "Cpl",
                        "Cba",
                        "Ckm",
                        "Cpm",
                        "Caj",
                        "Cku",
                        "Chk",
                        "Ctp",
                        "Cpn",
                        // navy
                        "Laut",
                        "Mar",
                        // air force
                        "Pnb",
                        "Nav",
                        "Tek",
                        "Lek",
                        "Kal",
                        "Adm",
                        "Pas",
                        "Pom",
                        "Kes",
                        "Sus")) {
            BY_KEY.put(corps.toLowerCase(Locale.ROOT), corps);
        }
    }

    private static final Pattern BRANCH = Pattern.compile("[a-z]{1,2}(?:/[a-z])?");

    private Corps() {}

    /// Whether holders of a rank belong to a corps that is written.
    static boolean carriedBy(Rank rank) {
        return switch (rank.service()) {
            case TNI_AD, TNI_AL, TNI_AU -> rank.group() != RankGroup.GENERAL;
            case POLRI, PNS -> false;
        };
    }

    /// The corps of that name in its usual spelling.
    static Optional<String> named(NameToken token) {
        return Optional.ofNullable(BY_KEY.get(token.key()));
    }

    /// The branch within a corps, which stands in brackets: `(KH/W)`.
    static Optional<String> branch(NameToken token) {
        return token.bracketed() && BRANCH.matcher(token.key()).matches()
                ? Optional.of('(' + token.key().toUpperCase(Locale.ROOT) + ')')
                : Optional.empty();
    }
}
