/// Memoranda of understanding and working contracts, with their numbered points.
@NullMarked
package id.notulis.model.agreement;

import org.jspecify.annotations.NullMarked;
