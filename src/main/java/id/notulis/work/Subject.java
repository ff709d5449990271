package id.notulis.work;

/// The kinds of things that change.
public enum Subject {
    ORGANISATIONS,
    PEOPLE,
    AGREEMENTS,
    PROFILES,
    /// The number register and its series.
    NUMBERS,
    /// The office's own templates.
    TEMPLATES,
    /// Searches and filters kept by a name.
    SAVED,
    /// Meetings with their minutes and actions.
    MEETINGS
}
