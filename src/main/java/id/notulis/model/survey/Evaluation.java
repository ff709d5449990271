package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.meeting.Audience;
import id.notulis.model.overview.ActionLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What became of an agreement in a span of time, point by point.
///
/// @param span the time
/// @param agreement itself
/// @param children working contracts that belong to it
/// @param meetings that dealt with it, in order
/// @param points each with what was done about it
/// @param steps the months of the span, or longer parts of a long one, for all points together
/// @param actions of all points together, each counted once
/// @param assessments evaluations held in the span, in order
/// @param planned the first evaluation planned after it
public record Evaluation(
        Span span,
        Agreement agreement,
        List<Agreement> children,
        List<SurveyMeeting> meetings,
        List<Evaluated> points,
        List<Step> steps,
        ActionFigures actions,
        List<Assessment> assessments,
        Optional<Assessment> planned) {

    /// A year is told by months, longer spans by quarters.
    private static final int MOST_STEPS = 12;

    public Evaluation {
        children = List.copyOf(children);
        meetings = List.copyOf(meetings);
        points = List.copyOf(points);
        steps = List.copyOf(steps);
        assessments = List.copyOf(assessments);
    }

    /// A part of the span.
    ///
    /// @param evidence how many pieces there are of its meetings' actions
    public record Step(Span span, int meetings, ActionFigures actions, int evidence) {

        /// Whether nothing happened in it.
        public boolean isEmpty() {
            return meetings == 0 && actions.all() == 0;
        }
    }

    /// A point of the agreement.
    ///
    /// @param meetings that have a line of it, in order
    /// @param actions that belong to it, earliest due first
    /// @param obligations what somebody has to do about it, in the order they were noted
    /// @param ended the day it ended, if it had by the end of the span
    public record Evaluated(
            Point point,
            List<SurveyMeeting> meetings,
            List<SurveyAction> actions,
            ActionFigures figures,
            List<Step> steps,
            List<Obligation> obligations,
            Optional<LocalDate> ended) {

        public Evaluated {
            meetings = List.copyOf(meetings);
            actions = List.copyOf(actions);
            steps = List.copyOf(steps);
            obligations = List.copyOf(obligations);
        }

        /// The latest meeting that dealt with it.
        public Optional<SurveyMeeting> last() {
            return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.getLast());
        }

        public int evidence() {
            return actions.stream().mapToInt(action -> action.evidence().size()).sum();
        }
    }

    /// Counts what these readers may know of.
    public static Evaluation of(Span span, EvaluationRows rows, Audience readers) {
        List<SurveyTouch> touches =
                rows.touches().stream()
                        .filter(touch -> touch.reach().compareTo(readers) >= 0)
                        .toList();
        List<SurveyAction> actions =
                rows.actions().stream()
                        .filter(action -> action.reach().compareTo(readers) >= 0)
                        .toList();
        return new Evaluation(
                span,
                rows.agreement(),
                rows.children(),
                rows.meetings(),
                rows.agreement().points().stream()
                        .map(point -> evaluated(span, point, rows, touches, actions))
                        .toList(),
                steps(span, rows.meetings(), actions),
                figures(actions, span),
                rows.upkeep().assessments().reversed().stream()
                        .filter(it -> !it.isPlanned() && span.has(it.day()))
                        .toList(),
                rows.upkeep().assessments().reversed().stream()
                        .filter(it -> it.isPlanned() && it.day().isAfter(span.days().last()))
                        .findFirst());
    }

    private static Evaluated evaluated(
            Span span,
            Point point,
            EvaluationRows rows,
            List<SurveyTouch> touches,
            List<SurveyAction> actions) {
        Set<Id> touching =
                touches.stream()
                        .filter(touch -> touch.point() == point.number())
                        .map(SurveyTouch::meeting)
                        .collect(Collectors.toSet());
        List<SurveyMeeting> meetings =
                rows.meetings().stream().filter(it -> touching.contains(it.id())).toList();
        List<SurveyAction> own =
                actions.stream().filter(it -> belongs(it, rows.agreement(), point)).toList();
        return new Evaluated(
                point,
                meetings,
                own,
                figures(own, span),
                steps(span, meetings, own),
                rows.upkeep().obligations(point.number()),
                rows.upkeep()
                        .ended(point.number())
                        .map(EndedPoint::on)
                        .filter(day -> !day.isAfter(span.days().last())));
    }

    private static boolean belongs(SurveyAction action, Agreement agreement, Point point) {
        return action.line().points().stream()
                .anyMatch(
                        link ->
                                link.agreement().equals(agreement.id())
                                        && link.point() == point.number());
    }

    private static List<Step> steps(
            Span span, List<SurveyMeeting> meetings, List<SurveyAction> actions) {
        return span.steps(MOST_STEPS).stream()
                .map(part -> step(part, span, meetings, actions))
                .toList();
    }

    private static Step step(
            Span part, Span span, List<SurveyMeeting> meetings, List<SurveyAction> actions) {
        Set<Id> held =
                meetings.stream()
                        .filter(meeting -> part.has(meeting.day()))
                        .map(SurveyMeeting::id)
                        .collect(Collectors.toSet());
        List<SurveyAction> own =
                actions.stream().filter(it -> held.contains(it.line().meeting())).toList();
        return new Step(
                part,
                held.size(),
                figures(own, span),
                own.stream().mapToInt(action -> action.evidence().size()).sum());
    }

    private static ActionFigures figures(Collection<SurveyAction> actions, Span span) {
        List<ActionLine> lines = actions.stream().map(SurveyAction::line).toList();
        return ActionFigures.of(lines, span.days().last());
    }
}
