package id.notulis.model.overview;

import java.util.List;
import java.util.Map;

/// The actions a list consists of, group by group and in order, without what they say: as long as
/// the book is open and was not changed, a key stands for one of them.
public record ActionList(Map<ActionGroup, List<Long>> groups) {

    public static final ActionList EMPTY = new ActionList(Map.of());

    public ActionList {
        groups = Map.copyOf(groups);
    }

    /// The keys of a group.
    public List<Long> of(ActionGroup group) {
        return groups.getOrDefault(group, List.of());
    }

    public int count(ActionGroup group) {
        return of(group).size();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// How many are neither done nor cancelled.
    public int open() {
        return count(ActionGroup.OVERDUE) + count(ActionGroup.THIS_WEEK) + count(ActionGroup.LATER);
    }

    /// How many were not given up.
    public int wanted() {
        return open() + count(ActionGroup.DONE);
    }
}
