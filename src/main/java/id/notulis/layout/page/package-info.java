/// Pages as lists of what is drawn on them, in points from the upper left corner.
///
/// It is all that a painter knows: print, PDF and screen draw the same operations, so what was seen
/// is what is printed. Every value is immutable and may be handed between threads.
@NullMarked
package id.notulis.layout.page;

import org.jspecify.annotations.NullMarked;
