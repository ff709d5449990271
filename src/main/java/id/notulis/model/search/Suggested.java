package id.notulis.model.search;

/// Something that could be meant where a search is typed.
///
/// @param shown the condition, or the beginning of one
/// @param text all that stands in the field once it is taken
public record Suggested(String shown, String text) {}
