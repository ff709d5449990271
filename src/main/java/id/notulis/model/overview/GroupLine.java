package id.notulis.model.overview;

import id.notulis.model.people.StandingGroup;
import java.util.List;

/// A standing group in a list.
///
/// @param group which
/// @param members who belongs to it, in its order; those that are gone from the book are left out
public record GroupLine(StandingGroup group, List<PersonLine> members) {

    public GroupLine {
        members = List.copyOf(members);
    }
}
