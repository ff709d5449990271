package id.notulis.work;

import id.notulis.model.action.ActionStep;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.MeetingLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// An open action of an earlier meeting a meeting has to decide about, or has decided.
///
/// @param action as it stands today
/// @param origin the meeting it comes from
/// @param decision what was decided
public record Carried(ActionLine action, MeetingLine origin, Optional<ActionStep> decision) {

    /// Earliest due day first, those without a day last.
    static final Comparator<Carried> BY_DUE =
            Comparator.comparing((Carried it) -> it.due().orElse(LocalDate.MAX))
                    .thenComparing(it -> it.action().id().value());

    /// The last day it had before anything was decided.
    public Optional<LocalDate> due() {
        return decision.map(it -> it.before().due()).orElse(action.due());
    }
}
