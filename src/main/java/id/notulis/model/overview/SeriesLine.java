package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.meeting.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A series of meetings in a list.
///
/// @param id identity; nothing where no more is known of it than its name in its meetings
/// @param name what it is called now
/// @param formerNames what it was called before, latest first
/// @param set how often it meets, where somebody said so
/// @param told how often it meets, as far as its days tell
/// @param last its latest meeting of a day that has come
/// @param next the day it meets next
/// @param meetings its meetings, latest first, those without a day last
public record SeriesLine(
        Optional<Id> id,
        String name,
        List<String> formerNames,
        Optional<Rhythm> set,
        Rhythm told,
        Optional<MeetingLine> last,
        Optional<Next> next,
        List<MeetingLine> meetings) {

    public SeriesLine {
        formerNames = List.copyOf(formerNames);
        meetings = List.copyOf(meetings);
    }

    /// The day a series meets next.
    ///
    /// @param day as the book has it, or as it is to be expected
    /// @param meeting the meeting of that day; nothing where it is only expected
    public record Next(LocalDate day, Optional<Id> meeting) {}

    public Rhythm rhythm() {
        return set.orElse(told);
    }
}
