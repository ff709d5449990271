package id.notulis.work;

/// The kinds of things that change.
public enum Subject {
    ORGANISATIONS,
    PEOPLE,
    AGREEMENTS,
    PROFILES,
    /// Meetings with their minutes and actions.
    MEETINGS
}
