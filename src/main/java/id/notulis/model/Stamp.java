package id.notulis.model;

import java.time.Instant;

/// When something was done, and by whom.
///
/// @param at the moment
/// @param by the name of whoever works here, as the settings have it; may be blank
public record Stamp(Instant at, String by) {}
