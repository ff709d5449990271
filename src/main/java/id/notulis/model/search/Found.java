package id.notulis.model.search;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionLine.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Something found, with what a line about it says.
///
/// @param kind what it is
/// @param id its identity
/// @param meeting where it is to be looked at: the meeting itself, the one a line stands in, the
///   latest one somebody took part in or an agreement was referred to in; nothing when there is
///   none
/// @param title what to call it: a title, a name, the line itself
/// @param passage where else the words were found; blank when that was the title
/// @param detail what else is said about it
public record Found(
        Hit.Kind kind, Id id, Optional<Id> meeting, Marked title, Marked passage, Detail detail) {

    /// What is said about something of each kind.
    public sealed interface Detail
            permits OfMeeting, OfLine, OfAction, OfParty, OfAgreement, OfDocument {}

    /// @param place may be blank
    /// @param lines how many lines there are
    public record OfMeeting(Optional<DateRange> date, String place, MeetingStatus status, int lines)
            implements Detail {}

    /// @param speaker may be blank
    /// @param meetingTitle what the meeting was about
    public record OfLine(
            String speaker,
            String meetingTitle,
            Optional<LocalDate> day,
            Optional<LocalTime> time,
            Optional<Audience> audience)
            implements Detail {}

    public record OfAction(List<Owner> owners, Optional<LocalDate> due, Status status)
            implements Detail {

        public OfAction {
            owners = List.copyOf(owners);
        }
    }

    /// A person or an organisation.
    ///
    /// @param position the latest post; may be blank
    /// @param organisation where; may be blank
    /// @param lastMet the day of the latest meeting
    public record OfParty(String position, String organisation, Optional<LocalDate> lastMet)
            implements Detail {}

    /// @param number may be blank
    /// @param meetingTitle what its meeting was about
    /// @param made when it was written last
    public record OfDocument(String number, String meetingTitle, Instant made) implements Detail {}

    /// @param number may be blank
    /// @param until the last day it holds
    /// @param discussed how many points were ever discussed
    /// @param points how many points there are
    public record OfAgreement(String number, Optional<LocalDate> until, int discussed, int points)
            implements Detail {}
}
