package id.notulis.model.meeting;

import id.notulis.model.people.Body;
import java.util.List;
import java.util.Optional;

/// The people one organisation sent.
///
/// @param organisation which; empty for people who belong to none
/// @param members in the order of the list; may be empty
public record Delegation(Optional<Body> organisation, List<Attendance> members) {

    public Delegation {
        members = List.copyOf(members);
    }

    /// Whether anybody of them came.
    public boolean attended() {
        return members.stream().anyMatch(Attendance::present);
    }
}
