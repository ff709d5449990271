/// Dates, spans of days, times of day and the three time zones, as Indonesian offices write and
/// read them.
@NullMarked
package id.notulis.model.calendar;

import org.jspecify.annotations.NullMarked;
