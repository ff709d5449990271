package id.notulis.ooxml;

/// A column of a table whose rows are the members of a list.
///
/// @param percent its share of the width
/// @param heading in the row above
/// @param cell what its cells hold, a paragraph a line
/// @param centred whether the cells are centred, else they begin at the left
record Column(int percent, String heading, String cell, boolean centred) {}
