package id.notulis.model.agreement;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// What an office keeps beside an agreement while it lives: what the paper itself does not say.
///
/// @param agreement identity of the agreement
/// @param archived when it was put away, if it was
/// @param follows the agreement it renews, if it renews one
/// @param ended points that are no longer worked on, in ascending order
/// @param obligations in the order they were noted
/// @param assessments latest first
/// @param scans in the order they were attached
public record Upkeep(
        Id agreement,
        Optional<Stamp> archived,
        Optional<Id> follows,
        List<EndedPoint> ended,
        List<Obligation> obligations,
        List<Assessment> assessments,
        List<Scan> scans) {

    public Upkeep {
        ended = ended.stream().sorted(Comparator.comparingInt(EndedPoint::point)).toList();
        obligations = List.copyOf(obligations);
        assessments =
                assessments.stream()
                        .sorted(Comparator.comparing(Assessment::day).reversed())
                        .toList();
        scans = List.copyOf(scans);
    }

    /// That of an agreement nothing is kept beside.
    public static Upkeep none(Id agreement) {
        return new Upkeep(
                agreement,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// Whether there is nothing to keep.
    public boolean isNothing() {
        return equals(none(agreement));
    }

    /// When a point ended, if it did.
    public Optional<EndedPoint> ended(int point) {
        return ended.stream().filter(it -> it.point() == point).findFirst();
    }

    /// What is to be done about a point.
    public List<Obligation> obligations(int point) {
        return obligations.stream().filter(it -> it.point() == point).toList();
    }

    /// What is to be done, by its identity.
    public Optional<Obligation> obligation(Id one) {
        return obligations.stream().filter(it -> it.id().equals(one)).findFirst();
    }

    /// An evaluation, by its identity.
    public Optional<Assessment> assessment(Id one) {
        return assessments.stream().filter(it -> it.id().equals(one)).findFirst();
    }

    /// The same, put away or not.
    public Upkeep withArchived(Optional<Stamp> other) {
        return new Upkeep(agreement, other, follows, ended, obligations, assessments, scans);
    }

    /// The same, renewing another agreement.
    public Upkeep following(Id other) {
        return new Upkeep(
                agreement, archived, Optional.of(other), ended, obligations, assessments, scans);
    }

    /// The same with other ended points.
    public Upkeep withEnded(List<EndedPoint> other) {
        return new Upkeep(agreement, archived, follows, other, obligations, assessments, scans);
    }

    /// The same with other obligations.
    public Upkeep withObligations(List<Obligation> other) {
        return new Upkeep(agreement, archived, follows, ended, other, assessments, scans);
    }

    /// The same with an obligation in the place of the one of its identity, else behind all.
    public Upkeep with(Obligation one) {
        List<Obligation> all = new ArrayList<>(obligations);
        all.replaceAll(it -> it.id().equals(one.id()) ? one : it);
        if (!all.contains(one)) {
            all.add(one);
        }
        return withObligations(all);
    }

    /// The same with an evaluation in the place of the one of its identity, else with it too.
    public Upkeep with(Assessment one) {
        List<Assessment> all = new ArrayList<>(assessments);
        all.removeIf(it -> it.id().equals(one.id()));
        all.add(one);
        return new Upkeep(agreement, archived, follows, ended, obligations, all, scans);
    }

    /// The same with other scans.
    public Upkeep withScans(List<Scan> other) {
        return new Upkeep(agreement, archived, follows, ended, obligations, assessments, other);
    }

    /// The same without the obligation, evaluation or scan of that identity.
    public Upkeep without(Id gone) {
        return new Upkeep(
                agreement,
                archived,
                follows,
                ended,
                obligations.stream().filter(it -> !it.id().equals(gone)).toList(),
                assessments.stream().filter(it -> !it.id().equals(gone)).toList(),
                scans.stream().filter(it -> !it.id().equals(gone)).toList());
    }

    /// The same once points have other numbers.
    public Upkeep renumbered(IntUnaryOperator number) {
        return withEnded(
                        ended.stream()
                                .map(it -> new EndedPoint(number.applyAsInt(it.point()), it.on()))
                                .toList())
                .withObligations(
                        obligations.stream()
                                .map(it -> it.ofPoint(number.applyAsInt(it.point())))
                                .toList());
    }
}
