package id.notulis.model.action;

import id.notulis.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of an action after its meeting. The action itself always is as it stands today; what
/// it was before stands here.
///
/// @param action identity of the action
/// @param steps in the order they were taken
/// @param evidence in the order it came
/// @param minuted the action as it stands in final minutes, once it has become another one since;
///   empty as long as the minutes say what is
public record Following(
        Id action, List<ActionStep> steps, List<Evidence> evidence, Optional<Action> minuted) {

    public Following {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /// That of an action nothing has become of yet.
    public static Following none(Id action) {
        return new Following(action, List.of(), List.of(), Optional.empty());
    }

    /// Whether there is nothing to tell.
    public boolean isEmpty() {
        return steps.isEmpty() && evidence.isEmpty() && minuted.isEmpty();
    }

    /// The step a meeting decided, if it did.
    public Optional<ActionStep> decidedBy(Id meeting) {
        return steps.stream().filter(it -> it.meeting().equals(Optional.of(meeting))).findFirst();
    }

    /// The same and one step more; a meeting decides once, so that its former decision goes.
    public Following with(ActionStep step) {
        List<ActionStep> others = new ArrayList<>(steps);
        others.removeIf(it -> it.meeting().isPresent() && it.meeting().equals(step.meeting()));
        others.add(step);
        return new Following(action, others, evidence, minuted);
    }

    /// The same without what a meeting decided.
    public Following without(Id meeting) {
        return new Following(
                action,
                steps.stream().filter(it -> !it.meeting().equals(Optional.of(meeting))).toList(),
                evidence,
                minuted);
    }

    /// The same and more evidence.
    public Following with(Evidence more) {
        return new Following(
                action, steps, Stream.concat(evidence.stream(), Stream.of(more)).toList(), minuted);
    }

    /// The same without a piece of evidence.
    public Following withoutEvidence(Id gone) {
        return new Following(
                action,
                steps,
                evidence.stream().filter(it -> !it.id().equals(gone)).toList(),
                minuted);
    }

    /// The same, the minutes saying something else.
    public Following minuted(Optional<Action> other) {
        return new Following(action, steps, evidence, other);
    }
}
