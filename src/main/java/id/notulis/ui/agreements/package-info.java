/// The memoranda of understanding and working contracts of the book, and what became of their
/// points.
///
/// ## Decisions
///
/// - A point that minutes name keeps its number and stays: it can end, but it cannot go. One that
///   nobody spoke of can still be moved and removed.
/// - What the paper says is the agreement; what the office notes beside it is its upkeep. Final
///   minutes keep the paper as it was, whatever is changed here.
/// - After how many days without a word a point is called silent is the office's own choice, made
///   where it is seen.
@NullMarked
package id.notulis.ui.agreements;

import org.jspecify.annotations.NullMarked;
