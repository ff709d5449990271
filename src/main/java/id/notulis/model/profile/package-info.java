/// What an office puts on its papers: letterhead, city, zone, signatories, page; and the reference
/// lists of a book.
@NullMarked
package id.notulis.model.profile;

import org.jspecify.annotations.NullMarked;
