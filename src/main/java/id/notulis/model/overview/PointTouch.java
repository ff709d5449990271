package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import java.time.LocalDate;
import java.util.Optional;

/// A line of minutes that belongs to a point of an agreement.
///
/// @param entry identity of the line
/// @param meeting identity of the meeting
/// @param title of the meeting
/// @param day the first day of the meeting
/// @param text what the line says
/// @param status how far it is, when it is an action
public record PointTouch(
        Id entry,
        Id meeting,
        String title,
        Optional<LocalDate> day,
        String text,
        Optional<Status> status) {}
