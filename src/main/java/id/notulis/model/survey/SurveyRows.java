package id.notulis.model.survey;

import id.notulis.model.meeting.Audience;
import java.util.List;
import java.util.function.Function;

/// What a book has for a span of time.
///
/// @param meetings whose first day lies in it, in order
/// @param attendances of these meetings, in the order of their lists
/// @param results of these meetings, in the order of their minutes
/// @param actions of these meetings
/// @param releases approved in it, of whatever meeting
/// @param links published in it, of whatever meeting, in order
public record SurveyRows(
        List<SurveyMeeting> meetings,
        List<SurveyAttendance> attendances,
        List<SurveyResult> results,
        List<SurveyAction> actions,
        List<SurveyRelease> releases,
        List<SurveyLink> links) {

    public SurveyRows {
        meetings = List.copyOf(meetings);
        attendances = List.copyOf(attendances);
        results = List.copyOf(results);
        actions = List.copyOf(actions);
        releases = List.copyOf(releases);
        links = List.copyOf(links);
    }

    /// What of it these readers may know of.
    public SurveyRows readBy(Audience readers) {
        return new SurveyRows(
                meetings,
                attendances,
                reaching(results, SurveyResult::reach, readers),
                reaching(actions, SurveyAction::reach, readers),
                releases,
                links);
    }

    private static <T> List<T> reaching(
            List<T> lines, Function<T, Audience> reach, Audience readers) {
        return lines.stream().filter(line -> reach.apply(line).compareTo(readers) >= 0).toList();
    }
}
