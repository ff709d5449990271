package id.notulis.ooxml;

/// A column of a table whose rows are the members of a list.
///
/// @param percent its share of the width
/// @param heading in the row above
/// @param field what its cells hold; in a table to sign in the names of fields of a person, one
///   paragraph each
/// @param centred whether the cells are centred, else they begin at the left
record Column(int percent, String heading, String field, boolean centred) {}
