package id.notulis.model.action;

import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;
import java.util.Optional;

/// What shows that an action was done.
///
/// @param id identity
/// @param text in words; blank only when there is a file
/// @param file a photo, a letter
/// @param stamp since when the book has it, and who gave it
public record Evidence(Id id, String text, Optional<KeptFile> file, Stamp stamp) {

    public Evidence {
        if (text.isBlank() && file.isEmpty()) {
            throw new IllegalArgumentException("evidence says or shows something");
        }
    }
}
