package id.notulis.model.meeting;

import id.notulis.model.people.Individual;
import id.notulis.model.people.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks every place of a meeting that points to somebody.
final class References {

    private References() {}

    static List<Party> of(
            Optional<Individual> chair,
            Optional<Individual> secretary,
            List<Delegation> delegations,
            List<Topic> topics) {
        List<Party> parties = new ArrayList<>();
        chair.ifPresent(parties::add);
        secretary.ifPresent(parties::add);
        for (Delegation delegation : delegations) {
            for (Attendance attendance : delegation.members()) {
                attendance.onBehalfOf().ifPresent(parties::add);
            }
        }
        for (Topic topic : topics) {
            add(topic.entries(), parties);
        }
        return parties;
    }

    private static void add(List<Entry> entries, List<Party> parties) {
        for (Entry entry : entries) {
            switch (entry) {
                case Statement statement -> statement.speaker().ifPresent(parties::add);
                case Task task -> parties.addAll(task.action().owners());
                case Movement movement -> parties.add(movement.who());
                case Table _ -> {}
            }
            add(entry.replies(), parties);
        }
    }
}
