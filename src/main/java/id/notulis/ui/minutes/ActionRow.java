package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import java.util.Optional;

/// An action of the meeting in the side panel.
///
/// @param text what is to be done
/// @param owners who is in charge, separated by `;`; blank when nobody is
/// @param known the first of them the book knows
/// @param due the last day as typed; blank when there is none
/// @param overdue whether it should be done by now
/// @param steps how many steps it took since its meeting
/// @param evidence how many things show that it was done
record ActionRow(
        Id id,
        String text,
        String owners,
        Optional<Id> known,
        String due,
        Status status,
        boolean overdue,
        int steps,
        int evidence) {}
