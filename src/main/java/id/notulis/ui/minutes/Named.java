package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Party;
import java.util.Collection;
import java.util.Optional;

/// Whom of the book lines name.
final class Named {

    private Named() {}

    /// The speaker, who comes or goes, or the first of those in charge the book knows.
    static Optional<Id> by(Entry entry) {
        return switch (entry) {
            case Statement said -> said.speaker().flatMap(Party::known);
            case Task task -> first(task.action().owners());
            case Movement moved -> moved.who().known();
            case Table _ -> Optional.empty();
        };
    }

    /// The first the book knows.
    static Optional<Id> first(Collection<? extends Party> parties) {
        return parties.stream().map(Party::known).flatMap(Optional::stream).findFirst();
    }
}
