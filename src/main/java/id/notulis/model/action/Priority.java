package id.notulis.model.action;

public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
