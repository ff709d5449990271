/// What stands over more than one meeting: a page of the figures of a span of time, and a dialog in
/// which a document is chosen, which then tells where it lies.
///
/// Decisions:
/// - The page shows the figures the recapitulation tells, counted by the same code from the same
///   rows for the same readers: whoever compares the two finds no difference.
/// - Charts are bars within the tables, each behind the number it stands for, so that nothing is
///   told by length or colour alone and all of it can be read aloud and copied.
@NullMarked
package id.notulis.ui.recap;

import org.jspecify.annotations.NullMarked;
