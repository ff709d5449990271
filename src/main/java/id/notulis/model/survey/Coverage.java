package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.ActionLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An agreement, and how much of it the meetings of a span of time dealt with.
///
/// @param agreement identity
/// @param number the number it is known by
/// @param title what it is called; its number when nobody wrote more down
/// @param points how many it has
/// @param dealt how many of them a meeting has a line of
/// @param meetings that have such a line
/// @param actions of these meetings that belong to its points
public record Coverage(
        Id agreement,
        String number,
        String title,
        int points,
        int dealt,
        int meetings,
        ActionFigures actions) {

    /// The points dealt with among all it has; nothing when it has none.
    public Optional<Share> share() {
        return Share.of(dealt, points);
    }

    /// The points dealt with among those of all.
    static Optional<Share> share(List<Coverage> all) {
        return Share.of(
                all.stream().mapToInt(Coverage::dealt).sum(),
                all.stream().mapToInt(Coverage::points).sum());
    }

    /// Counts for every agreement that held in the span, and for any other that was dealt with all
    /// the same.
    ///
    /// @param rows what the readers may know of
    static List<Coverage> of(Span span, SurveyRows rows) {
        return rows.agreements().stream()
                .map(agreement -> of(span, rows, agreement))
                .filter(it -> it.holds() || it.coverage().meetings() > 0)
                .map(Counted::coverage)
                .toList();
    }

    private static Counted of(Span span, SurveyRows rows, Agreement agreement) {
        List<SurveyTouch> touches =
                rows.touches().stream()
                        .filter(touch -> touch.agreement().equals(agreement.id()))
                        .toList();
        Set<Integer> dealt = touches.stream().map(SurveyTouch::point).collect(Collectors.toSet());
        Coverage coverage =
                new Coverage(
                        agreement.id(),
                        agreement.number(),
                        agreement.subject().isBlank() ? agreement.title() : agreement.subject(),
                        agreement.points().size(),
                        (int)
                                agreement.points().stream()
                                        .map(Point::number)
                                        .filter(dealt::contains)
                                        .count(),
                        (int) touches.stream().map(SurveyTouch::meeting).distinct().count(),
                        ActionFigures.of(actions(rows, agreement), span.days().last()));
        return new Counted(coverage, holds(agreement, span.days()));
    }

    private static List<ActionLine> actions(SurveyRows rows, Agreement agreement) {
        return rows.actions().stream()
                .map(SurveyAction::line)
                .filter(
                        line ->
                                line.points().stream()
                                        .anyMatch(it -> it.agreement().equals(agreement.id())))
                .toList();
    }

    /// Whether it held on a day of these. A day nobody wrote down keeps it from nothing.
    private static boolean holds(Agreement agreement, DateRange days) {
        return agreement
                        .validFrom()
                        .or(agreement::signed)
                        .filter(first -> first.isAfter(days.last()))
                        .isEmpty()
                && agreement.validUntil().filter(last -> last.isBefore(days.first())).isEmpty();
    }

    private record Counted(Coverage coverage, boolean holds) {}
}
