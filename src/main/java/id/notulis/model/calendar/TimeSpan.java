package id.notulis.model.calendar;

import java.time.LocalTime;

/// When on its day a meeting takes place. The end may lie before the start: a reader warns, nothing
/// refuses.
///
/// @param start first minute
/// @param end what is known of the end
/// @param zone the zone of both
public record TimeSpan(LocalTime start, End end, Zone zone) {

    /// What is known of the end of a meeting.
    public sealed interface End permits At, Open, Unknown {}

    /// It ended, or is to end, at a time.
    public record At(LocalTime time) implements End {}

    /// It is known to be open: "s.d. selesai".
    public record Open() implements End {}

    /// Nobody recorded it.
    public record Unknown() implements End {}
}
