package id.notulis.model.people;

/// Somebody a line of the minutes can point to.
public sealed interface Party permits Speaker, Individual, Words {}
