/// What was typed and not yet entered. It lies in the book, because it must survive a power cut
/// like everything else, but it is no part of the record.
@NullMarked
package id.notulis.model.draft;

import org.jspecify.annotations.NullMarked;
