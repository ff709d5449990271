package id.notulis.model.people;

import java.util.List;

/// A rank of the reference list.
///
/// @param service who gives it
/// @param group the band it belongs to
/// @param level its place in protocol: a smaller number goes first; ranks of different services may
///   share one
/// @param name the full name, "Inspektur Polisi Satu"
/// @param abbreviation how it stands before a name, "Iptu"
/// @param grade the civil service's grade, "III/d"; blank for the others
/// @param variants other spellings that are read as this rank, "IPTU" aside (case never matters)
public record Rank(
        Service service,
        RankGroup group,
        int level,
        String name,
        String abbreviation,
        String grade,
        List<String> variants) {

    public Rank {
        if (name.isBlank() || abbreviation.isBlank()) {
            throw new IllegalArgumentException("a rank has a name and an abbreviation");
        }
        variants = List.copyOf(variants);
    }
}
