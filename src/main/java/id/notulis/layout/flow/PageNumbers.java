package id.notulis.layout.flow;

/// The numbers that fields show.
///
/// @param page of the page they stand on
/// @param total of all pages
record PageNumbers(int page, int total) {}
