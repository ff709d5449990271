/// The documents an office owes for a meeting: their kinds, and the log of files that were made.
@NullMarked
package id.notulis.model.document;

import org.jspecify.annotations.NullMarked;
