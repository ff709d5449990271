/// Documents over more than one meeting: what is wanted is chosen in one dialog, which then tells
/// where it lies.
@NullMarked
package id.notulis.ui.recap;

import org.jspecify.annotations.NullMarked;
