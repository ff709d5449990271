/// The list of all minutes, with the recycle bin beside it.
///
/// ## Decisions
///
/// - A list consists of keys; what a line says is read for the lines looked at and a few around
///   them. So opening it costs the same however long the book is.
/// - What is chosen to be listed is kept in the settings, the words looked for are not: who comes
///   back tomorrow must not wonder where the minutes are.
/// - Deleting asks nothing. It can be undone, and what was deleted lies in the bin; only deleting
///   for good asks.
@NullMarked
package id.notulis.ui.archive;

import org.jspecify.annotations.NullMarked;
