package id.notulis.model.overview;

import java.time.LocalDate;

/// Where an action stands in the list of all actions on a day, in the order of the list.
public enum ActionGroup {
    /// Terlambat: its last day has passed, and it is neither done nor cancelled.
    OVERDUE,
    /// Minggu ini: its last day is no later than the Sunday to come.
    THIS_WEEK,
    /// Nanti: its last day is later, or nobody set one.
    LATER,
    /// Selesai.
    DONE,
    /// Dibatalkan.
    CANCELLED;

    /// The last day that counts as this week.
    public static LocalDate endOfWeek(LocalDate today) {
        return Week.around(today).last();
    }

    /// Whether nothing is left to do about its actions.
    public boolean isSettled() {
        return this == DONE || this == CANCELLED;
    }
}
