package id.notulis.model.meeting;

/// One word for somebody's attendance, as lists and exchange formats need it.
public enum AttendanceStatus {
    PRESENT,
    LATE,
    LEFT,
    EXCUSED,
    ABSENT,
    REPRESENTED,
    GUEST
}
