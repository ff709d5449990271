/// The text format.
@NullMarked
package id.notulis.notula;

import org.jspecify.annotations.NullMarked;
