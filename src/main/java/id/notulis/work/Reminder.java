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

    /// One for each of those in charge of some actions, in the order they occur; what is done or
    /// given up, or has nobody in charge, reminds nobody.
    ///
    /// @param keys of the actions, as lists have them
    public static List<Reminder> of(Snapshot book, List<Long> keys, LocalDate today) {
        String office = book.activeProfile().map(OfficeProfile::name).orElse("");
        Map<Owner, List<ListedAction>> owed = new LinkedHashMap<>();
        for (ListedAction action : book.actionBook().rows(keys).values()) {
            if (action.open()) {
                action.owners()
                        .forEach(
                                it ->
                                        owed.computeIfAbsent(it.owner(), _ -> new ArrayList<>())
                                                .add(action));
            }
        }
        return owed.entrySet().stream()
                .map(
                        it ->
                                new Reminder(
                                        it.getKey().name(),
                                        ReminderMessage.of(
                                                it.getKey().name(),
                                                it.getValue().stream().map(Reminder::item).toList(),
                                                today,
                                                office),
                                        it.getValue().stream().map(ListedAction::id).toList()))
                .toList();
    }

    private static ReminderMessage.Item item(ListedAction action) {
        return new ReminderMessage.Item(
                action.text().replace('\n', ' '),
                action.due(),
                action.meetingTitle(),
                action.meetingDay());
    }
}
