package id.notulis.model.overview;

import java.util.List;

/// Minutes in the list of all minutes.
///
/// @param line what every list says of a meeting
/// @param organisations who took part, in the order of the minutes
public record MinutesRow(MeetingLine line, List<String> organisations) {

    public MinutesRow {
        organisations = List.copyOf(organisations);
    }
}
