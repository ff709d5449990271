package id.notulis.model.survey;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is to be done, of many meetings.
///
/// The office's own copy tells the actions of classified meetings too, and bears the highest class
/// of what it tells; a copy for others withholds them, and bears none.
///
/// @param order what was asked for
/// @param agreement whose points the actions belong to, if that was asked for
/// @param actions earliest due first, those without a due day last
public record ActionMatrix(
        SurveyOrder.OfActions order, Optional<Agreement> agreement, List<SurveyAction> actions) {

    public ActionMatrix {
        actions = List.copyOf(actions);
    }

    /// @param all actions of the time that was asked for
    public static ActionMatrix of(
            SurveyOrder.OfActions order, Optional<Agreement> agreement, List<SurveyAction> all) {
        return new ActionMatrix(order, agreement, all.stream().filter(order::accepts).toList());
    }

    public ActionFigures figures() {
        return ActionFigures.of(actions.stream().map(SurveyAction::line).toList(), order.asOf());
    }

    /// The class the paper bears.
    public Classification classification() {
        return isOwn()
                ? actions.stream()
                        .map(action -> action.origin().classification())
                        .max(Comparator.naturalOrder())
                        .orElse(Classification.BIASA)
                : Classification.BIASA;
    }

    /// The title of the meeting an action comes from, as its readers may know it.
    public String title(SurveyAction action) {
        return isOwn()
                ? action.origin().title()
                : Withheld.title(action.origin().title(), action.origin().classification());
    }

    /// What is to be done, as its readers may know it.
    public String text(SurveyAction action) {
        return isOwn()
                ? action.line().text()
                : Withheld.text(action.line().text(), action.origin().classification());
    }

    /// What shows that it was done, as its readers may know it.
    public List<String> evidence(SurveyAction action) {
        return isOwn() || !action.origin().isWithheld() ? action.evidence() : List.of();
    }

    private boolean isOwn() {
        return order.readers() == Audience.INTERNAL;
    }
}
