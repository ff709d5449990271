package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingStatus;
import java.time.LocalDate;

/// A meeting as a survey counts it.
///
/// @param id identity
/// @param title what it was about
/// @param kind may be blank
/// @param day its first day
/// @param host who invited; blank when nobody said
/// @param classification security class
/// @param status how far the minutes have got
public record SurveyMeeting(
        Id id,
        String title,
        String kind,
        LocalDate day,
        String host,
        Classification classification,
        MeetingStatus status) {

    /// Whether its class forbids to tell what it was about.
    public boolean isWithheld() {
        return classification != Classification.BIASA;
    }
}
