package id.notulis.ui.kit;

/// Every place of the window.
public enum Place {
    /// What needs attention.
    HOME,
    /// All minutes, and the recycle bin.
    MINUTES,
    /// The actions of all meetings.
    ACTIONS,
    /// Memoranda of understanding and working contracts.
    AGREEMENTS,
    /// The minutes of one meeting, being written.
    WORKSPACE,
    /// One meeting looked through before its minutes become final.
    REVIEW,
    /// People, and the organisations they come from.
    PEOPLE,
    /// The documents of one meeting; of the one worked on last when none is named.
    DOCUMENTS,
    /// What was done in a span of time, in figures.
    STATISTICS,
    SETTINGS;

    /// Whether it stands in the rail; the others belong to one that does.
    public boolean inRail() {
        return this == rail();
    }

    /// Whether what it shows is one meeting.
    public boolean isOfMeeting() {
        return this == WORKSPACE || this == REVIEW || this == DOCUMENTS;
    }

    /// The place of the rail it belongs to.
    public Place rail() {
        return switch (this) {
            case HOME -> HOME;
            case MINUTES, WORKSPACE, REVIEW, STATISTICS -> MINUTES;
            case DOCUMENTS -> DOCUMENTS;
            case PEOPLE -> PEOPLE;
            case ACTIONS -> ACTIONS;
            case AGREEMENTS -> AGREEMENTS;
            case SETTINGS -> SETTINGS;
        };
    }
}
