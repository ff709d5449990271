/// One meeting and everything its minutes carry, in the order the minutes have it.
@NullMarked
package id.notulis.model.meeting;

import org.jspecify.annotations.NullMarked;
