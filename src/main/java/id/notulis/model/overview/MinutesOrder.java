package id.notulis.model.overview;

/// How to put minutes in order. Those that are equal in it follow by date, latest first.
public record MinutesOrder(By by, boolean ascending) {

    /// Latest first, those without a day last.
    public static final MinutesOrder LATEST_FIRST = new MinutesOrder(By.DATE, false);

    /// What minutes are put in order by.
    public enum By {
        DATE,
        TITLE,
        KIND,
        STATUS
    }
}
