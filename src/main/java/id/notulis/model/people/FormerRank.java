package id.notulis.model.people;

import java.time.LocalDate;
import java.util.Optional;

/// A rank somebody held until another took its place.
///
/// @param until the day from which it is not held any more
/// @param rank empty for whoever had none
/// @param retired as in [PersonName]
/// @param corps as in [PersonName]
public record FormerRank(LocalDate until, Optional<Rank> rank, boolean retired, String corps) {

    public FormerRank {
        if (rank.isEmpty() && (retired || !corps.isEmpty())) {
            throw new IllegalArgumentException("retired and corps go with a rank");
        }
    }

    /// The rank of a name, held until a day.
    public static FormerRank of(PersonName name, LocalDate until) {
        return new FormerRank(until, name.rank(), name.retired(), name.corps());
    }

    /// A name with this rank.
    public PersonName of(PersonName name) {
        return new PersonName(
                rank, retired, corps, name.frontTitles(), name.name(), name.backTitles());
    }
}
