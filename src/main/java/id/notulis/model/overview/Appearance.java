package id.notulis.model.overview;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/// A meeting somebody was listed for.
///
/// @param meeting its identity
/// @param title of the meeting
/// @param day the first day of it
/// @param organisation whom the person came for
/// @param position the post as the list has it; may be blank
public record Appearance(
        Id meeting,
        String title,
        Optional<LocalDate> day,
        Optional<Id> organisation,
        String position) {}
