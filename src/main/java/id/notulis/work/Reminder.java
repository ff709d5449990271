package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.overview.ListedAction;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.text.ReminderMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A message that reminds one person or organisation in charge of all that is to be done.
///
/// @param name who is reminded
/// @param text the message
/// @param actions what of, as [FollowUp#remind] notes it
public record Reminder(String name, String text, List<Id> actions) {

    public Reminder {
        actions = List.copyOf(actions);
    }

    /// What there is to remind of.
    ///
    /// @param all one for each of those in charge, in the order they occur
    /// @param withheld how many open actions nobody is reminded of, since they answer private
    ///   remarks
    public record Reminders(List<Reminder> all, int withheld) {

        public Reminders {
            all = List.copyOf(all);
        }
    }

    /// Those of some actions. What is done or given up, or has nobody in charge, reminds nobody;
    /// nor does what answers a private remark, which only the minute-taker knows of.
    ///
    /// @param keys of the actions, as lists have them
    public static Reminders of(Snapshot book, List<Long> keys, LocalDate today) {
        String office = book.activeProfile().map(OfficeProfile::name).orElse("");
        Map<Owner, List<ListedAction>> owed = new LinkedHashMap<>();
        int withheld = 0;
        for (ListedAction action : book.actionBook().rows(keys).values()) {
            if (action.open() && action.remarked()) {
                withheld++;
            } else if (action.open()) {
                action.owners()
                        .forEach(
                                it ->
                                        owed.computeIfAbsent(it.owner(), _ -> new ArrayList<>())
                                                .add(action));
            }
        }
        List<Reminder> all =
                owed.entrySet().stream()
                        .map(
                                it ->
                                        new Reminder(
                                                it.getKey().name(),
                                                ReminderMessage.of(
                                                        it.getKey().name(),
                                                        it.getValue().stream()
                                                                .map(Reminder::item)
                                                                .toList(),
                                                        today,
                                                        office),
                                                it.getValue().stream()
                                                        .map(ListedAction::id)
                                                        .toList()))
                        .toList();
        return new Reminders(all, withheld);
    }

    private static ReminderMessage.Item item(ListedAction action) {
        return new ReminderMessage.Item(
                action.text().replace('\n', ' '),
                action.due(),
                action.meetingTitle(),
                action.meetingDay());
    }
}
