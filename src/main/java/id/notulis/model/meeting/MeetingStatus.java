package id.notulis.model.meeting;

/// How far the minutes have got: Draf, Koreksi, Final.
public enum MeetingStatus {
    DRAFT,
    REVIEW,
    FINAL
}
