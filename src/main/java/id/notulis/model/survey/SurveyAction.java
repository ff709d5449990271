package id.notulis.model.survey;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.overview.ActionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An action with where it comes from and what shows that it was done.
///
/// @param line the action
/// @param reach the widest circle it may reach, with the line it answers to
/// @param origin its meeting
/// @param evidence each piece in words, or by the name of its file
public record SurveyAction(ActionLine line, Audience reach, Origin origin, List<String> evidence) {

    public SurveyAction {
        evidence = List.copyOf(evidence);
    }

    /// The meeting an action comes from.
    ///
    /// @param title what it was about
    /// @param day its first day
    /// @param classification security class
    public record Origin(String title, Optional<LocalDate> day, Classification classification) {

        /// Whether its class forbids to tell what was to be done.
        public boolean isWithheld() {
            return classification != Classification.BIASA;
        }
    }
}
