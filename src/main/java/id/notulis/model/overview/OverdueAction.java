package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionLine.Owner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// An action that should have been done.
///
/// @param id identity of the line
/// @param meeting where it was promised
/// @param text what is to be done, paragraphs on lines of their own
/// @param owners in charge, in the order written
/// @param meetingTitle what that meeting was about
/// @param meetingDay its first day
/// @param due the last day it should have been done on
public record OverdueAction(
        Id id,
        Id meeting,
        String text,
        List<Owner> owners,
        String meetingTitle,
        Optional<LocalDate> meetingDay,
        LocalDate due) {

    public OverdueAction {
        owners = List.copyOf(owners);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(due, today);
    }
}
