package id.notulis.model.meeting;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import java.util.Optional;

/// The meeting that is to follow, as far as it is known.
///
/// @param date may be missing
/// @param time may be missing
/// @param place may be blank
/// @param subject may be blank
public record NextMeeting(
        Optional<DateRange> date, Optional<TimeSpan> time, String place, String subject) {}
