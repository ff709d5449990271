/// The documents of one meeting: which there are, how each file stands to the record, making them,
/// opening them in the system's own programs. A file somebody changed in Word is never written
/// over.
@NullMarked
package id.notulis.ui.documents;

import org.jspecify.annotations.NullMarked;
