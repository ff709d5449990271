/// A paper that was written elsewhere, as the lines and tables a reader sees, without its looks:
/// what reading a Word file or a pasted text leaves, and what recognising minutes begins with.
@NullMarked
package id.notulis.model.paper;

import org.jspecify.annotations.NullMarked;
