package id.notulis.model.people;

import id.notulis.model.Id;
import java.util.List;

/// People who come to meetings together.
///
/// @param id identity
/// @param name what they are called; never blank
/// @param people who they are, in the order they are listed; nobody twice
public record StandingGroup(Id id, String name, List<Id> people) {

    public StandingGroup {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group has a name");
        }
        people = people.stream().distinct().toList();
    }

    /// The same with somebody else in the place of one of them.
    public StandingGroup with(Id other, Id insteadOf) {
        return new StandingGroup(
                id, name, people.stream().map(it -> it.equals(insteadOf) ? other : it).toList());
    }
}
