package id.notulis.model.overview;

/// How to put actions in order within their groups. Those that are equal in it follow by their last
/// day.
public record ActionOrder(By by, boolean ascending) {

    /// By the last day, the earliest first, those without one last.
    public static final ActionOrder EARLIEST_FIRST = new ActionOrder(By.DUE, true);

    /// What actions are put in order by.
    public enum By {
        TEXT,
        OWNER,
        DUE,
        /// The day of the meeting they come from.
        MEETING,
        POINT,
        STATUS
    }
}
