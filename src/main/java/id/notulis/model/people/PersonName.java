package id.notulis.model.people;

import java.util.Optional;

/// A name in its parts, as somebody wrote it: `AKBP (Purn) Drs. NAMA, M.Si.`
///
/// @param rank the rank of the reference list it begins with
/// @param retired whether the rank is followed by `(Purn)`
/// @param corps the corps behind an officer's rank ("Czi"); blank for most
/// @param frontTitles titles before the name as typed, separated by blanks ("Prof. Dr. H."); may be
///   blank
/// @param name the bare name; never blank
/// @param backTitles everything behind the first comma as typed ("S.Pd., M.Pd."); may be blank
public record PersonName(
        Optional<Rank> rank,
        boolean retired,
        String corps,
        String frontTitles,
        String name,
        String backTitles) {

    public PersonName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (rank.isEmpty() && (retired || !corps.isEmpty())) {
            throw new IllegalArgumentException("retired and corps go with a rank");
        }
    }

    /// A name without rank or titles.
    public static PersonName bare(String name) {
        return new PersonName(Optional.empty(), false, "", "", name, "");
    }
}
