package id.notulis.model.action;

/// What is decided about an action: by a later meeting, or by whoever follows it.
public enum Decision {
    /// Lanjut: it goes on as it stands.
    CONTINUE,
    /// Selesai: it was done.
    DONE,
    /// Tunda: it goes on with another last day.
    POSTPONE,
    /// Alihkan: it goes on with others in charge.
    HAND_OVER,
    /// It was changed without such a decision.
    CHANGE,
    /// Nothing was: whoever is in charge was reminded of it.
    REMIND
}
