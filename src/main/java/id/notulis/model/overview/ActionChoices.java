package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ActionSieve.OfPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What there is to choose from when actions are filtered: only what occurs with one of them.
///
/// @param owners who is in charge, by name
/// @param organisations that are, or whose people are, by name
/// @param meetings actions come from, latest first
/// @param points they belong to, agreement by agreement
public record ActionChoices(
        List<Owner> owners,
        List<Organisation> organisations,
        List<Origin> meetings,
        List<Point> points) {

    public static final ActionChoices NONE =
            new ActionChoices(List.of(), List.of(), List.of(), List.of());

    public ActionChoices {
        owners = List.copyOf(owners);
        organisations = List.copyOf(organisations);
        meetings = List.copyOf(meetings);
        points = List.copyOf(points);
    }

    /// Somebody in charge to choose.
    public record Owner(InCharge owner, String name) {}

    /// An organisation to choose.
    public record Organisation(Id id, String name) {}

    /// A meeting to choose.
    public record Origin(Id id, String title, Optional<LocalDate> day) {}

    /// A point to choose.
    ///
    /// @param agreement number of its agreement; may be blank
    public record Point(OfPoint point, String agreement, String body) {}
}
