package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import java.util.Optional;
import java.util.Set;

/// Which minutes to list. An empty set, a blank text and a missing period leave everything in.
///
/// @param period minutes of meetings with at least one day in it
/// @param kinds kinds of meeting as they are written in them
/// @param statuses how far the minutes have got
/// @param organisations those of which at least one invited or took part
/// @param series names of series the meetings belong to, whatever those were called then
/// @param text words that occur in the minutes, the last one perhaps only begun
public record MinutesFilter(
        Optional<DateRange> period,
        Set<String> kinds,
        Set<MeetingStatus> statuses,
        Set<Id> organisations,
        Set<String> series,
        String text) {

    public static final MinutesFilter ALL =
            new MinutesFilter(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), "");

    public MinutesFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        organisations = Set.copyOf(organisations);
        series = Set.copyOf(series);
        text = text.strip();
    }

    public MinutesFilter during(Optional<DateRange> days) {
        return new MinutesFilter(days, kinds, statuses, organisations, series, text);
    }

    public MinutesFilter ofKinds(Set<String> some) {
        return new MinutesFilter(period, some, statuses, organisations, series, text);
    }

    public MinutesFilter in(Set<MeetingStatus> some) {
        return new MinutesFilter(period, kinds, some, organisations, series, text);
    }

    public MinutesFilter with(Set<Id> some) {
        return new MinutesFilter(period, kinds, statuses, some, series, text);
    }

    public MinutesFilter ofSeries(Set<String> some) {
        return new MinutesFilter(period, kinds, statuses, organisations, some, text);
    }

    public MinutesFilter saying(String words) {
        return new MinutesFilter(period, kinds, statuses, organisations, series, words);
    }

    /// Whether it leaves everything in.
    public boolean isEmpty() {
        return equals(ALL);
    }
}
