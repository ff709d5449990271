/// What is looked for in a book, and what was found.
@NullMarked
package id.notulis.model.search;

import org.jspecify.annotations.NullMarked;
