package id.notulis.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The forms a name takes on paper (EYD; Perkap 1/2023 for signatures). All print the titles as
/// they are stored.
public final class PrintedName {

    private static final int NIP_DIGITS = 18;

    private PrintedName() {}

    /// In running text: `AKBP Wiwin Junianto, S.I.K.`, `Letkol Czi (Purn) Drs. NAMA, M.Si.`
    public static String text(PersonName name) {
        return joined(rank(name), titled(name, name.name()));
    }

    /// In a list that has a column of its own for the rank: `H. Mohamad Rema Arif, S.E.`
    public static String list(PersonName name) {
        return titled(name, name.name());
    }

    /// The rank for that column: `Iptu`, `Letkol Czi (Purn)`, `Penata Tk. I (III/d)`; blank without
    /// a rank.
    public static String listRank(PersonName name) {
        return joined(rank(name), grade(name));
    }

    /// The name alone: `Wiwin Junianto`.
    public static String bare(PersonName name) {
        return name.name();
    }

    /// Under a signature: the name in capitals, its titles as they are, and below it rank and
    /// number.
    ///
    /// Uniformed ranks are spelled out in capitals with the NRP on the same line, which general
    /// officers go without. The civil service has its grade and, on a line of its own, the NIP. A
    /// number without a rank is a NIP when it has the 18 digits of one.
    ///
    /// @param serviceNumber as recorded; may be blank
    public static Signature signature(PersonName name, String serviceNumber) {
        List<String> below = new ArrayList<>();
        String number = serviceNumber.strip();
        if (name.rank().isEmpty()) {
            if (!number.isEmpty()) {
                below.add((isNip(number) ? "NIP. " : "NRP ") + number);
            }
        } else if (name.rank().get().group() == RankGroup.CIVIL) {
            below.add(joined(name.rank().get().name(), retired(name), grade(name)));
            if (!number.isEmpty()) {
                below.add("NIP. " + number);
            }
        } else {
            Rank rank = name.rank().get();
            boolean numbered = rank.group() != RankGroup.GENERAL && !number.isEmpty();
            String spelledOut =
                    joined(rank.name(), name.corps(), retired(name)).toUpperCase(Locale.ROOT);
            below.add(joined(spelledOut, numbered ? "NRP " + number : ""));
        }
        return new Signature(titled(name, name.name().toUpperCase(Locale.ROOT)), below);
    }

    /// What stands under a signature.
    ///
    /// @param name to be underlined
    /// @param below the lines below it; may be empty
    public record Signature(String name, List<String> below) {

        public Signature {
            below = List.copyOf(below);
        }
    }

    private static String rank(PersonName name) {
        return joined(name.rank().map(Rank::abbreviation).orElse(""), name.corps(), retired(name));
    }

    private static String retired(PersonName name) {
        return name.retired() ? "(Purn)" : "";
    }

    private static String grade(PersonName name) {
        return name.rank()
                .map(Rank::grade)
                .filter(grade -> !grade.isEmpty())
                .map(grade -> '(' + grade + ')')
                .orElse("");
    }

    private static String titled(PersonName name, String written) {
        String front = joined(name.frontTitles(), written);
        return name.backTitles().isEmpty() ? front : front + ", " + name.backTitles();
    }

    private static boolean isNip(String number) {
        return number.chars().filter(Character::isDigit).count() == NIP_DIGITS;
    }

    private static String joined(String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.toString();
    }
}
