/// Changes of the record as values. Every change knows its inverse; a set of changes is itself a
/// change.
@NullMarked
package id.notulis.model.change;

import org.jspecify.annotations.NullMarked;
