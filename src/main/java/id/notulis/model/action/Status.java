package id.notulis.model.action;

/// How far an action has got: Belum, Proses, Selesai, Dibatalkan. Overdue is computed from the due
/// date, never stored.
public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED
}
