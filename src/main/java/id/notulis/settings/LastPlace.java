package id.notulis.settings;

import java.nio.file.Path;

/// Where somebody was when the window was closed.
///
/// @param book the book that was open
/// @param place name of the place of the window
/// @param subject identity of what was shown there; blank when the place shows no one thing
public record LastPlace(Path book, String place, String subject) {}
