package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionChoices;
import id.notulis.model.overview.ListedAction;
import id.notulis.store.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// The actions of all meetings, as lists have them: by key.
public final class ActionBook {

    private final Records records;

    ActionBook(Records records) {
        this.records = records;
    }

    /// What those actions say that are looked at, by key, in the order of the keys; those that are
    /// gone are left out.
    public Map<Long, ListedAction> rows(List<Long> keys) {
        return records.actionList().rows(keys);
    }

    /// By what a list finds an action.
    public OptionalLong key(Id action) {
        return records.actionList().key(action);
    }

    /// What there is to choose from when actions are filtered.
    public ActionChoices choices() {
        return records.actionList().choices();
    }

    /// How many actions should have been done before a day.
    public int overdue(LocalDate today) {
        return records.overview().overdueCount(today);
    }
}
