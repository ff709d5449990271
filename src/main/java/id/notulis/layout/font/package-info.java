/// The faces documents are measured and drawn with, and what a line has to know of them.
///
/// Decisions:
/// - Only faces that come with the program are used, never one installed on the machine, so a
///   document breaks at the same words everywhere. Liberation Sans and Serif have the widths of
///   Arial and Times New Roman; any other typeface is replaced by the one that is nearer.
/// - The files are read here, four tables of them, and not by a library or by the toolkit: layout
///   needs widths and three heights, and needs them before any window or printer is there.
/// - Widths are those of the design, without hinting and kerning, as word processors measure for
///   print.
@NullMarked
package id.notulis.layout.font;

import org.jspecify.annotations.NullMarked;
