package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.MeetingStatus;
import java.util.Optional;

/// A meeting in a list.
///
/// @param id identity
/// @param title never blank
/// @param kind may be blank
/// @param date the day or days
/// @param time when on the day
/// @param place may be blank
/// @param number may be blank
/// @param status how far the minutes have got
/// @param attendees how many were there from beginning to end or came late
/// @param entries how many lines, replies included
/// @param actions how many of them are actions
public record MeetingLine(
        Id id,
        String title,
        String kind,
        Optional<DateRange> date,
        Optional<TimeSpan> time,
        String place,
        String number,
        MeetingStatus status,
        int attendees,
        int entries,
        int actions) {}
