package id.notulis.model.overview;

import id.notulis.model.Id;
import java.util.List;

/// What there is to choose from when minutes are filtered.
///
/// @param years of meetings, latest first
/// @param kinds that occur, by name
/// @param organisations that invited or took part, by name
/// @param series that meetings belong to, the one used last first
public record MinutesChoices(
        List<Integer> years,
        List<String> kinds,
        List<Organisation> organisations,
        List<String> series) {

    public MinutesChoices {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        organisations = List.copyOf(organisations);
        series = List.copyOf(series);
    }

    /// An organisation to choose.
    public record Organisation(Id id, String name) {}
}
