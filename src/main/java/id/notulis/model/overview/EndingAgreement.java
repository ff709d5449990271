package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.agreement.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// An agreement that runs out soon or has just run out.
///
/// @param id identity
/// @param number its number; may be blank
/// @param kind "MoU", "PKS", ...
/// @param subject what it is about; may be blank
/// @param parties names of who signed
/// @param until the last day it holds
/// @param discussed how many of its points were ever discussed
/// @param points how many points it has
/// @param meeting the latest meeting that refers to it
public record EndingAgreement(
        Id id,
        String number,
        String kind,
        String subject,
        List<String> parties,
        LocalDate until,
        int discussed,
        int points,
        Optional<Id> meeting) {

    /// From so many days before its end somebody should look at it.
    public static final int NOTICE = Validity.NOTICE;

    /// For so many days after its end it still has to be renewed or let go.
    public static final int GRACE = 30;

    public EndingAgreement {
        parties = List.copyOf(parties);
    }

    /// How near the end is.
    public enum Stage {
        HALF_A_YEAR,
        QUARTER,
        MONTH,
        WEEK,
        /// The last day, or past it.
        ENDED
    }

    /// @return negative once it has run out
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, until);
    }

    public Stage stage(LocalDate today) {
        long days = daysLeft(today);
        if (days <= 0) {
            return Stage.ENDED;
        }
        if (days <= 7) {
            return Stage.WEEK;
        }
        if (days <= 30) {
            return Stage.MONTH;
        }
        return days <= 90 ? Stage.QUARTER : Stage.HALF_A_YEAR;
    }
}
