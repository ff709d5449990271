package id.notulis.model.survey;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import java.util.List;

/// What a book has about an agreement in a span of time.
///
/// @param agreement itself
/// @param children working contracts that belong to it
/// @param meetings that refer to it, or have a line that belongs to a point of it, in order
/// @param touches lines of these meetings that belong to its points
/// @param actions of these meetings that belong to its points
/// @param upkeep what is kept beside the agreement
public record EvaluationRows(
        Agreement agreement,
        List<Agreement> children,
        List<SurveyMeeting> meetings,
        List<SurveyTouch> touches,
        List<SurveyAction> actions,
        Upkeep upkeep) {

    public EvaluationRows {
        children = List.copyOf(children);
        meetings = List.copyOf(meetings);
        touches = List.copyOf(touches);
        actions = List.copyOf(actions);
    }
}
