package id.notulis.model.action;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import java.util.Optional;

/// One step of what became of an action after the meeting it comes from.
///
/// @param meeting the later meeting that decided it; empty when no meeting did
/// @param decision what was decided
/// @param stamp when, and who wrote it down
/// @param before the action until then
/// @param after the action from then on
/// @param note the reason, or what else is to be said; may be blank
public record ActionStep(
        Optional<Id> meeting,
        Decision decision,
        Stamp stamp,
        Action before,
        Action after,
        String note) {}
