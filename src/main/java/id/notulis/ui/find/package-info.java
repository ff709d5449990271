/// Quick find, the sheet of keys and marks, and the help of a screen: what lies over any page at
/// the press of a key.
///
/// ## Decisions
///
/// - A search is asked for with every letter. The book is read off the window's thread, kind by
///   kind, and given up as soon as the next letter is there.
/// - Commands are those of the screen shown and of the window, found by their names; nothing is
///   listed here by hand, so no key can be told that is not there.
/// - A person and an agreement have no screen of their own: they lead to the latest meeting they
///   occur in, and a line says so.
@NullMarked
package id.notulis.ui.find;

import org.jspecify.annotations.NullMarked;
