/// Pages on the screen and on their way to paper.
///
/// Decisions:
/// - A page is drawn from the same operations as its print and its PDF, with the same faces; the
///   painter measures nothing.
/// - Only pages in sight have a canvas: a document of five thousand pages costs as much as one of
///   three.
/// - The sheet stays white whatever the window wears.
@NullMarked
package id.notulis.ui.documents.preview;

import org.jspecify.annotations.NullMarked;
