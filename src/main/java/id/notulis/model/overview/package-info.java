/// What lists show of a book: one line per thing, gathered without reading the things whole.
@NullMarked
package id.notulis.model.overview;

import org.jspecify.annotations.NullMarked;
