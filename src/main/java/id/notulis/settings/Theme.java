package id.notulis.settings;

/// Bright or dark.
public enum Theme {
    LIGHT,
    DARK
}
