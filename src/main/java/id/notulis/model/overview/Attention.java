package id.notulis.model.overview;

/// What needs attention on a day.
///
/// @param overdue actions that should have been done, oldest first
/// @param ending agreements that run out, the first to end first
/// @param due what has to be done for agreements, the first day first
/// @param unfinished minutes of meetings that are over, oldest first, those without a date last
public record Attention(
        Few<OverdueAction> overdue,
        Few<EndingAgreement> ending,
        Few<DueUpkeep> due,
        Few<UnfinishedMinutes> unfinished) {

    public static final Attention NOTHING =
            new Attention(Few.none(), Few.none(), Few.none(), Few.none());

    public int total() {
        return overdue.total() + ending.total() + due.total() + unfinished.total();
    }
}
