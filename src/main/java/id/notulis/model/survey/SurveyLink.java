package id.notulis.model.survey;

import id.notulis.model.meeting.Classification;
import id.notulis.model.publication.LinkOfDay;

/// Where something was published.
///
/// @param link with the meeting it tells of
/// @param classification of that meeting
public record SurveyLink(LinkOfDay link, Classification classification) {

    /// Whether the class of the meeting forbids to tell what it was about.
    public boolean isWithheld() {
        return classification != Classification.BIASA;
    }
}
