package id.notulis.model.overview;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What has to be done for an agreement soon, or should have been done.
///
/// @param agreement identity of the agreement
/// @param number its number
/// @param subject what the agreement is about; may be blank
/// @param kind what it is
/// @param what to be done, or what the evaluation is called; may be blank
/// @param who is in charge; may be blank
/// @param due the last day, or the day of the evaluation
public record DueUpkeep(
        Id agreement,
        String number,
        String subject,
        Kind kind,
        String what,
        String who,
        LocalDate due) {

    /// From so many days before its day somebody should think of it.
    public static final int NOTICE = 7;

    /// What is due.
    public enum Kind {
        OBLIGATION,
        EVALUATION
    }

    /// @return negative once it has passed
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
