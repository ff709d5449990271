/// Painters: pages as a PDF and on paper. The one for the screen belongs to the window.
///
/// Decisions:
/// - A painter measures nothing and decides nothing; it draws the operations of a page.
/// - A PDF holds the used part of each face, every word can be marked, found and copied with its
///   spaces, photos are passed through as they are. Equal pages give equal bytes: its dates and its
///   identity come from an instant that is handed in.
/// - It is no PDF/A: tags, colour profiles and the rest of that standard are not made.
@NullMarked
package id.notulis.layout.paint;

import org.jspecify.annotations.NullMarked;
