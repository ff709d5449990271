package id.notulis.model.survey;

import id.notulis.model.agreement.Agreement;
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
/// @param agreements all the book has
/// @param touches lines of these meetings that belong to points of agreements
public record SurveyRows(
        List<SurveyMeeting> meetings,
        List<SurveyAttendance> attendances,
        List<SurveyResult> results,
        List<SurveyAction> actions,
        List<SurveyRelease> releases,
        List<SurveyLink> links,
        List<Agreement> agreements,
        List<SurveyTouch> touches) {

    public SurveyRows {
        meetings = List.copyOf(meetings);
        attendances = List.copyOf(attendances);
        results = List.copyOf(results);
        actions = List.copyOf(actions);
        releases = List.copyOf(releases);
        links = List.copyOf(links);
        agreements = List.copyOf(agreements);
        touches = List.copyOf(touches);
    }

    /// What of it these readers may know of.
    public SurveyRows readBy(Audience readers) {
        return new SurveyRows(
                meetings,
                attendances,
                reaching(results, SurveyResult::reach, readers),
                reaching(actions, SurveyAction::reach, readers),
                releases,
                links,
                agreements,
                reaching(touches, SurveyTouch::reach, readers));
    }

    private static <T> List<T> reaching(
            List<T> lines, Function<T, Audience> reach, Audience readers) {
        return lines.stream().filter(line -> reach.apply(line).compareTo(readers) >= 0).toList();
    }
}
