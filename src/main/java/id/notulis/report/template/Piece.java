package id.notulis.report.template;

/// What an element of a story holds: other elements, characters, and, once fields have been found,
/// marks in the place of the runs that spelled them.
sealed interface Piece permits Element, Characters, Mark {}
